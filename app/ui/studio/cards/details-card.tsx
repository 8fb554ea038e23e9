import { useId } from 'react'
import {
	addEntry,
	fieldAt,
	namesBelow,
	removeEntry,
	setField,
	yamlOf,
} from '#app/core/writing/cards/card-fields'
import { freshName } from '#app/core/writing/cards/new-cards'
import type { Reading } from '#app/core/writing/reading'
import { Button } from '../../primitives/button'
import { PlusIcon } from '../../primitives/icons'
import { cardsWords } from '../../words/cards'
import { Act } from './card-acts'
import { CardText } from './card-text'
import { choicesOf } from './choices'
import type { NamesHere } from './names-here'
import { Tick } from './tag-checks'
import type { Cards } from './use-cards'
import { usePending } from './use-pending'

export type DetailsCardProps = { cards: Cards; reading: Reading; names: NamesHere }

const { details } = cardsWords
const lines = ['title', 'summary', 'wanted', 'greeting', 'warning'] as const
const numbers = ['minutes'] as const

/** The front matter as a form: what it is about, who is in it, what they need. */
export function DetailsCard({ cards, reading, names }: DetailsCardProps) {
	const common = { cards, reading }
	return (
		<div className="grid gap-5">
			{lines.map((name) => (
				<Detail key={name} {...common} path={[name]} label={details[name]} rows={name === 'title' ? 1 : 2} />
			))}
			<div className="grid gap-3 sm:grid-cols-2">
				<DetailChoice
					{...common}
					path={['channel']}
					label={details.channel}
					choices={choicesOf(cardsWords.channels)}
				/>
				<DetailChoice
					{...common}
					path={['level']}
					label={details.level}
					choices={choicesOf(cardsWords.levels)}
					number
				/>
				<DetailChoice {...common} path={['use']} label={details.use} choices={choicesOf(cardsWords.uses)} />
				{numbers.map((name) => (
					<Detail key={name} {...common} path={[name]} label={details[name]} rows={1} number />
				))}
				<Detail {...common} path={['turns', 'most']} label={details.most} rows={1} number />
				<DetailChoice {...common} path={['turns', 'then']} label={details.then} choices={names.places} />
			</div>
			<Entries
				{...common}
				list="people"
				title={cardsWords.people}
				add={cardsWords.addPerson}
				fresh={cardsWords.freshPerson}
			>
				{[
					{ name: 'name', label: cardsWords.personName },
					{ name: 'about', label: cardsWords.personAbout },
				]}
			</Entries>
			<Entries
				{...common}
				list="needs"
				title={cardsWords.needs}
				add={cardsWords.addNeed}
				fresh={cardsWords.freshNeed}
			>
				{[{ name: 'text', label: cardsWords.needText }]}
			</Entries>
			<Entries
				{...common}
				list="extras"
				title={cardsWords.extras}
				add={cardsWords.addExtra}
				fresh={cardsWords.freshExtra}
			>
				{[{ name: 'text', label: cardsWords.needText }]}
			</Entries>
			<Entries
				{...common}
				list="critical"
				title={cardsWords.criticals}
				add={cardsWords.addCritical}
				fresh={cardsWords.freshCritical}
			>
				{[{ name: 'text', label: cardsWords.needText }]}
			</Entries>
			<p className="text-sm text-ink-soft">{cardsWords.restInSource}</p>
		</div>
	)
}

type DetailProps = {
	cards: Cards
	reading: Reading
	path: string[]
	label: string
	rows: number
	number?: boolean
}

function Detail({ cards, reading, path, label, rows, number = false }: DetailProps) {
	const field = fieldAt(reading, ...path)
	const [place] = setField(cards.readText, reading, path, 'x')
	if (!place) return null
	const before = place.text.slice(
		0,
		Math.max(0, place.text.length - yamlOf('x').length - (place.text.endsWith('\n') ? 1 : 0)),
	)
	const behind = place.text.endsWith('\n') ? '\n' : ''
	const value = (typed: string) => (number && /^\d+$/.test(typed.trim()) ? typed.trim() : yamlOf(typed))
	const written = (typed: string) =>
		field ? value(typed) : typed === '' ? '' : `${before}${value(typed)}${behind}`
	const span = { start: place.start, end: place.end }
	return <CardText {...{ cards, label, span, rows, written }} shown={String(field?.value ?? '')} />
}

type DetailChoiceProps = Omit<DetailProps, 'rows'> & { choices: readonly { value: string; label: string }[] }

function DetailChoice({ cards, reading, path, label, choices, number = false }: DetailChoiceProps) {
	const id = useId()
	const [value, choose] = usePending(cards, String(fieldAt(reading, ...path)?.value ?? ''))
	const known = choices.some((choice) => choice.value === value)
	return (
		<div className="min-w-0">
			<label htmlFor={id} className="mb-1 block text-sm font-semibold">
				{label}
			</label>
			<select
				id={id}
				value={value}
				disabled={!cards.mayWrite}
				onChange={({ target }) => {
					choose(target.value)
					cards.make((text, now) => setField(text, now, path, number ? Number(target.value) : target.value))
				}}
				className="block min-h-10 w-full rounded-md border-2 border-edge bg-sheet px-2 text-base text-ink"
			>
				{!known && <option value={value}>{value}</option>}
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		</div>
	)
}

type EntriesProps = {
	cards: Cards
	reading: Reading
	list: 'people' | 'needs' | 'extras' | 'critical'
	title: string
	add: string
	fresh: string
	children: { name: string; label: string }[]
}

/** A list of named things: each with its words, and a way to add one or take one away. */
function Entries({ cards, reading, list, title, add, fresh, children: parts }: EntriesProps) {
	const names = namesBelow(reading, list)
	const addOne = () =>
		cards.make((text, now) => addEntry(text, now, list, freshName(now, fresh, list), freshEntry(list, fresh)))
	return (
		<fieldset className="grid gap-3">
			<legend className="mb-2 font-semibold">{title}</legend>
			{names.map((name) => (
				<div key={name} className="grid gap-2 rounded-md border border-line bg-sheet p-3">
					{parts.map((part) => (
						<Detail
							key={part.name}
							{...{ cards, reading }}
							path={[list, name, part.name]}
							label={part.label}
							rows={part.name === 'name' ? 1 : 2}
						/>
					))}
					{list === 'needs' && (
						<div className="grid gap-3 sm:grid-cols-2">
							<DetailChoice
								{...{ cards, reading }}
								path={[list, name, 'side']}
								label={cardsWords.needSide}
								choices={choicesOf(cardsWords.sides)}
							/>
							<MustSwitch {...{ cards, reading, name }} />
						</div>
					)}
					{cards.mayWrite && (list !== 'people' || names.length > 1) && (
						<p>
							<Act
								label={cardsWords.take}
								what={name}
								onClick={() => cards.make((text, now) => removeEntry(text, now, list, name))}
							/>
						</p>
					)}
				</div>
			))}
			{cards.mayWrite && (
				<p>
					<Button look="secondary" size="small" onClick={addOne}>
						<PlusIcon aria-hidden className="size-4" />
						{add}
					</Button>
				</p>
			)}
		</fieldset>
	)
}

function MustSwitch({ cards, reading, name }: { cards: Cards; reading: Reading; name: string }) {
	const must = fieldAt(reading, 'needs', name, 'must')?.value === true
	return (
		<Tick
			cards={cards}
			label={cardsWords.needMust}
			ticked={must}
			onTick={(on) => cards.make((text, now) => setField(text, now, ['needs', name, 'must'], on))}
		/>
	)
}

function freshEntry(list: EntriesProps['list'], fresh: string): string {
	if (list === 'people') return `name: ${yamlOf(fresh)}, about: ${yamlOf(cardsWords.freshAbout)}`
	return list === 'critical' ? `text: ${yamlOf(fresh)}` : `text: ${yamlOf(fresh)}, side: people`
}
