import type { WrittenTag } from '#app/core/writing/reading'
import { cardsWords } from '../../words/cards'
import { CardActs } from './card-acts'
import { cardTitle } from './card-title'
import type { NamesHere } from './names-here'
import { TagChoice, TagField } from './tag-field'
import type { Cards } from './use-cards'

export type LimitFieldsProps = { cards: Cards; tag: WrittenTag; names: NamesHere }

/** How long somebody waits, or a number that is shown on stage: both are attributes and nothing else. */
export function LimitFields({ cards, tag, names }: LimitFieldsProps) {
	return (
		<div className="grid gap-3">
			{tag.name === 'Patience' ? (
				<div className="grid gap-3 sm:grid-cols-3">
					<TagField cards={cards} tag={tag} name="turns" label={cardsWords.patienceTurns} />
					<TagChoice
						cards={cards}
						tag={tag}
						name="to"
						label={cardsWords.to}
						choices={names.places}
						none={cardsWords.toNothing}
					/>
					<TagChoice
						cards={cards}
						tag={tag}
						name="by"
						label={cardsWords.by}
						choices={names.people}
						otherwise={names.people[0]?.value ?? ''}
					/>
				</div>
			) : (
				<div className="grid gap-3 sm:grid-cols-2">
					<TagField cards={cards} tag={tag} name="title" label={cardsWords.title} />
					<TagField cards={cards} tag={tag} name="of" label={cardsWords.gaugeOf} />
					<TagField cards={cards} tag={tag} name="unit" label={cardsWords.gaugeUnit} />
					<TagField cards={cards} tag={tag} name="each" label={cardsWords.gaugeEach} />
				</div>
			)}
			<CardActs cards={cards} tag={tag} what={cardTitle(tag)} />
		</div>
	)
}
