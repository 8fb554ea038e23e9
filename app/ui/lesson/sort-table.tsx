import { useState } from 'react'
import { judgedWords } from '../words/judged'
import { chosenNow } from './chosen-now'
import { type Drawn, textProp } from './drawn'
import type { CheckState } from './lesson-context'
import { type Part, plainWords } from './plain-words'
import { SortCard } from './sort-card'
import { SortPile } from './sort-pile'
import { usePlacing } from './use-placing'

export type SortTableProps = {
	check: string
	look: 'piles' | 'charts'
	piles: Part[]
	cards: Part[]
	/** Where the server has them. */
	known: ReadonlyMap<string, string>
	state: CheckState | undefined
	/** Scripts run: cards move when a pile is chosen for them. */
	moves: boolean
	draw: Drawn['draw']
}

/** The cards that are still to be placed, and below them the piles with the cards on them. */
export function SortTable({ check, look, piles, cards, known, state, moves, draw }: SortTableProps) {
	const [spoken, setSpoken] = useState('')
	const { places, handlers } = usePlacing(
		() => (moves ? chosenNow(check, known) : known),
		(card, pile, now) => {
			const words = cards.find(({ id }) => id === card)?.children ?? []
			const title = textProp(piles.find(({ id }) => id === pile)?.props ?? {}, 'title')
			setSpoken(judgedWords.nowOn(plainWords(words), title, cards.length - now.size))
		},
	)
	const heap = cards.filter(({ id }) => !places.has(id))
	const drawn = ({ id, children }: Part, on: 'heap' | 'pile') => (
		<SortCard
			key={id}
			check={check}
			card={id}
			words={draw(children, true)}
			piles={piles}
			pile={places.get(id)}
			look={moves ? on : 'heap'}
			done={state?.right === true}
			fits={state?.fits?.includes(id) ?? false}
			because={state?.because[id] && draw(state.because[id])}
		/>
	)
	return (
		<div {...(moves && handlers)}>
			{heap.length > 0 && (
				<>
					<p className="mb-2 text-sm font-semibold">{judgedWords.heap(heap.length)}</p>
					<div className="mb-6 grid gap-3 sm:grid-cols-2">{heap.map((card) => drawn(card, 'heap'))}</div>
				</>
			)}
			<div className={`grid gap-x-6 gap-y-4 ${piles.length > 2 ? 'sm:grid-cols-3' : 'sm:grid-cols-2'}`}>
				{piles.map((pile, number) => (
					<SortPile
						key={pile.id}
						look={look}
						number={number}
						title={textProp(pile.props, 'title')}
						cards={cards
							.filter(({ id }) => places.get(id) === pile.id)
							.map((card) => ({ id: card.id, drawn: drawn(card, 'pile') }))}
					/>
				))}
			</div>
			<p role="status" className="sr-only">
				{spoken}
			</p>
		</div>
	)
}
