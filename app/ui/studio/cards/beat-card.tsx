import { said } from '#app/core/writing/cards/card-attributes'
import type { CardWords } from '#app/core/writing/cards/card-words'
import { writtenWords } from '#app/core/writing/cards/card-words'
import type { WrittenTag } from '#app/core/writing/reading'
import { Button } from '../../primitives/button'
import { cardsWords } from '../../words/cards'
import { CardActs } from './card-acts'
import { CardText } from './card-text'
import type { NamesHere } from './names-here'
import { TagChoice, TagField } from './tag-field'
import { TagWords } from './tag-words'
import type { Cards } from './use-cards'

/** One thing that happens: a line, a thought, what is on stage. */
export type Beat = { tag: WrittenTag; run: null } | { tag: null; run: CardWords }
export type BeatCardProps = {
	cards: Cards
	beat: Beat
	names: NamesHere
	before?: WrittenTag | undefined
	after?: WrittenTag | undefined
}

const worded = new Set(['Says', 'Thinks', 'Later', 'See'])

export function BeatCard({ cards, beat, names, before, after }: BeatCardProps) {
	if (!beat.tag)
		return (
			<li className="rounded-md border border-line bg-sheet p-3">
				<CardText
					cards={cards}
					label={cardsWords.parts.prose}
					span={beat.run.span}
					shown={beat.run.shown}
					written={writtenWords}
				/>
			</li>
		)
	const { tag } = beat
	const label = partName(tag.name)
	if (!worded.has(tag.name))
		return (
			<li className="rounded-md border border-dashed border-edge p-3">
				<p className="flex flex-wrap items-center justify-between gap-2 text-sm">
					<span>
						<span className="font-semibold">{label}.</span> {cardsWords.onlySource}
					</span>
					<Button look="quiet" size="small" onClick={() => cards.goTo(cards.now(tag.span).start)}>
						{cardsWords.toSource}
					</Button>
				</p>
			</li>
		)
	const voice = tag.name === 'Says' || tag.name === 'Thinks'
	return (
		<li className="grid gap-3 rounded-md border border-line bg-sheet p-3">
			{tag.name === 'See' && <TagField cards={cards} tag={tag} name="title" label={cardsWords.title} />}
			<TagWords cards={cards} tag={tag} label={label} />
			<div className="flex flex-wrap items-end justify-between gap-3">
				{voice && (
					<div className="flex flex-wrap gap-3">
						{names.people.length > 1 && (
							<TagChoice
								cards={cards}
								tag={tag}
								name="by"
								label={cardsWords.by}
								choices={names.people}
								otherwise={names.people[0]?.value ?? ''}
							/>
						)}
						<TagChoice
							cards={cards}
							tag={tag}
							name="mood"
							label={cardsWords.mood}
							choices={names.moods}
							none={cardsWords.anyMood}
						/>
						{said(tag, 'when') !== null && (
							<TagField cards={cards} tag={tag} name="when" label={cardsWords.when} />
						)}
					</div>
				)}
				<CardActs cards={cards} tag={tag} what={label} before={before} after={after} />
			</div>
		</li>
	)
}

function partName(name: string): string {
	switch (name) {
		case 'Says':
		case 'Thinks':
		case 'Later':
		case 'See':
		case 'Pick':
		case 'Note':
			return cardsWords.parts[name]
		default:
			return name
	}
}
