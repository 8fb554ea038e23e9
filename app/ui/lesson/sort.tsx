import { placesOf } from '#app/core/learning/check'
import { PilesIcon } from '../primitives/icons'
import { useHydrated } from '../primitives/use-hydrated'
import { judgedWords } from '../words/judged'
import { type Drawn, textProp } from './drawn'
import { JudgedFrame, useCheckState } from './judged-frame'
import { PaperBox } from './paper-box'
import { partsOf, withoutParts } from './plain-words'
import { SortTable } from './sort-table'

/**
 * Cards to put on piles, or on two flip charts. Each card has a radio button for each pile; with scripts it moves there.
 * What the server found where it belongs stays there.
 */
export function Sort({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const state = useCheckState(id)
	const moves = useHydrated()
	const piles = partsOf(nodes, 'Pile')
	const cards = partsOf(nodes, 'Card')
	const known = placesOf(state?.chosen ?? [])
	const look = props.look === 'charts' ? 'charts' : 'piles'
	return (
		<JudgedFrame
			id={id}
			over={
				<>
					<PilesIcon aria-hidden className="size-5 shrink-0" />
					{judgedWords[look]}
				</>
			}
			question={draw(withoutParts(nodes, 'Pile', 'Card'))}
			how={judgedWords.howSort}
			notYet={judgedWords.fitting.sort(state?.fits?.length ?? 0, cards.length)}
			after={state?.after?.length ? draw(state.after) : undefined}
			onPaper={
				<ul className="list-none space-y-3 p-0">
					{cards.map((card) => (
						<li key={card.id}>
							{draw(card.children, true)}
							<span className="mt-1 flex flex-wrap gap-x-6 text-sm">
								{piles.map((pile) => (
									<PaperBox key={pile.id}>{textProp(pile.props, 'title')}</PaperBox>
								))}
							</span>
						</li>
					))}
				</ul>
			}
		>
			<SortTable
				key={`${moves} ${[...known].join()}`}
				check={id}
				look={look}
				piles={piles}
				cards={cards}
				known={known}
				state={state}
				moves={moves}
				draw={draw}
			/>
		</JudgedFrame>
	)
}
