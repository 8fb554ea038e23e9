import { useMemo } from 'react'
import { said } from '#app/core/writing/cards/card-attributes'
import { cardTags } from '#app/core/writing/cards/card-parts'
import { wordRuns, writtenWords } from '#app/core/writing/cards/card-words'
import type { WrittenTag } from '#app/core/writing/reading'
import { cardsWords } from '../../words/cards'
import { useBench } from '../bench/bench'
import { CardFrame } from './card-frame'
import { CardText } from './card-text'
import { cardTitle } from './card-title'
import { DetailsCard } from './details-card'
import { LimitFields } from './limit-fields'
import { namesHere } from './names-here'
import { problemsIn } from './problems-in'
import { SceneActs } from './scene-acts'
import { SceneCard } from './scene-card'
import { type Cards, useCards } from './use-cards'

/** A scenario as cards: who says what, what may be said, where it leads and why. One card is open at a time. */
export function CardsPane() {
	const { draft, checked } = useBench()
	const cards = useCards()
	const { reading } = cards
	const names = useMemo(() => reading && namesHere(reading), [reading])
	const anchors = draft.leansOn?.anchors
	const lessons = useMemo(() => (anchors ?? []).map((value) => ({ value, label: value })), [anchors])
	if (!reading || !names)
		return <p role="status">{checked?.unread ? cardsWords.broken : cardsWords.waiting}</p>
	const tags = cardTags(reading)
	const { start } = cards.now(reading.front ?? { start: 0, end: 0 })
	const count = problemsIn(checked?.problems ?? [], cards.readText)
	const front = reading.front
	return (
		<div className="grid gap-3">
			<p className="text-sm text-ink-soft">{draft.mayWrite ? cardsWords.lead : cardsWords.readOnly}</p>
			{front && (
				<CardFrame
					cards={cards}
					kind=""
					title={cardsWords.about}
					place={start}
					open={cards.at <= cards.now(front).end}
					problems={count(front)}
				>
					<DetailsCard cards={cards} reading={reading} names={names} />
				</CardFrame>
			)}
			{tags.map((tag, index) => {
				const span = cards.now(tag.span)
				const open = cards.at >= span.start && cards.at < span.end
				return (
					<CardFrame
						key={`${tag.name} ${said(tag, 'id') ?? index}`}
						cards={cards}
						kind={kindOf(tag)}
						title={cardTitle(tag)}
						place={span.start}
						open={open}
						problems={count(tag.span)}
					>
						{tag.name === 'Scene' || tag.name === 'Ending' ? (
							<>
								<SceneCard {...{ cards, tag, names, lessons }} />
								<SceneActs {...{ cards, tag, tags, index }} />
							</>
						) : tag.name === 'Brief' ? (
							<BriefFields cards={cards} tag={tag} />
						) : tag.name === 'Patience' || tag.name === 'Gauge' ? (
							<LimitFields {...{ cards, tag, names }} />
						) : (
							<p>{cardsWords.onlySource}</p>
						)}
					</CardFrame>
				)
			})}
		</div>
	)
}

export default CardsPane

function BriefFields({ cards, tag }: { cards: Cards; tag: WrittenTag }) {
	const [run] = wordRuns(cards.readText, tag)
	const at = tag.inside?.start ?? tag.open.end
	return (
		<CardText
			cards={cards}
			label={cardsWords.briefText}
			span={run?.span ?? { start: at, end: at }}
			shown={run?.shown ?? ''}
			written={(typed) => (run ? writtenWords(typed) : `\n\n${writtenWords(typed)}\n\n`)}
			rows={4}
		/>
	)
}

function kindOf({ name }: WrittenTag): string {
	if (name === 'Scene') return cardsWords.scene
	return name === 'Ending' ? cardsWords.ending : ''
}
