import type { ReactNode } from 'react'
import { removed, swapped } from '#app/core/writing/cards/card-parts'
import type { WrittenTag } from '#app/core/writing/reading'
import { Button } from '../../primitives/button'
import { cardsWords } from '../../words/cards'
import type { Cards } from './use-cards'

export type CardActsProps = {
	cards: Cards
	tag: WrittenTag
	/** What it is called, for those who hear the buttons without seeing the card. */
	what: string
	before?: WrittenTag | undefined
	after?: WrittenTag | undefined
	children?: ReactNode
}

/** Moves a card, and takes it away; undo brings it back. */
export function CardActs({ cards, tag, what, before, after, children }: CardActsProps) {
	if (!cards.mayWrite) return null
	const swap = (other: WrittenTag, first: boolean) =>
		cards.make((text, reading) => {
			const [one, two] = first ? [other, tag] : [tag, other]
			return text === cards.readText && reading === cards.reading ? swapped(text, one, two) : []
		})
	return (
		<div className="flex flex-wrap gap-1">
			{before && <Act label={cardsWords.up} what={what} onClick={() => swap(before, true)} />}
			{after && <Act label={cardsWords.down} what={what} onClick={() => swap(after, false)} />}
			{children}
			<Act
				label={cardsWords.take}
				what={what}
				onClick={() => cards.change(tag, (text, same) => removed(text, same))}
			/>
		</div>
	)
}

export function Act({ label, what, onClick }: { label: string; what: string; onClick: () => void }) {
	return (
		<Button look="quiet" size="small" aria-label={cardsWords.actOn(label, what)} onClick={onClick}>
			{label}
		</Button>
	)
}
