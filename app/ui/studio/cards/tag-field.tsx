import { useId } from 'react'
import { said, setSaid } from '#app/core/writing/cards/card-attributes'
import type { WrittenTag } from '#app/core/writing/reading'
import { CardText } from './card-text'
import type { Cards } from './use-cards'
import { usePending } from './use-pending'

export type TagFieldProps = {
	cards: Cards
	tag: WrittenTag
	name: string
	label: string
	hint?: string
}

/** An attribute as a line of text. */
export function TagField({ cards, tag, name, label, hint }: TagFieldProps) {
	const found = tag.attributes.find((one) => one.name === name)
	const [place] = setSaid(cards.readText, tag, name, 'x')
	const span = found?.valueSpan ?? (place ? { start: place.start, end: place.end } : tag.open)
	const plain = (typed: string) => typed.replace(/[\r\n]+/g, ' ').replace(/"/g, '”')
	const written = (typed: string) =>
		found?.valueSpan ? plain(typed) : typed === '' ? '' : ` ${name}="${plain(typed)}"`
	const shown = said(tag, name) ?? ''
	return <CardText cards={cards} {...{ label, hint, span, shown, written }} rows={1} />
}

export type TagChoiceProps = {
	cards: Cards
	tag: WrittenTag
	name: string
	label: string
	choices: readonly { value: string; label: string }[]
	/** What it means that the attribute is not there. */
	none?: string
	/** What an attribute that is not there stands for. */
	otherwise?: string
}

/** An attribute that is one of a few. A value that is none of them is shown as it is. */
export function TagChoice({ cards, tag, name, label, choices, none, otherwise = '' }: TagChoiceProps) {
	const id = useId()
	const read = said(tag, name) ?? otherwise
	const [value, choose] = usePending(cards, read)
	const known = choices.some((choice) => choice.value === value) || value === ''
	const put = (next: string) =>
		cards.change(tag, (text, same) =>
			setSaid(text, same, name, next === '' || next === otherwise ? null : next),
		)
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
					put(target.value)
				}}
				className="block min-h-10 w-full rounded-md border-2 border-edge bg-sheet px-2 text-base text-ink"
			>
				{none !== undefined && <option value="">{none}</option>}
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
