import { said } from '#app/core/writing/cards/card-attributes'
import type { WrittenTag } from '#app/core/writing/reading'
import { cardsWords } from '../../words/cards'

/** What a card is called. */
export function cardTitle(tag: WrittenTag): string {
	switch (tag.name) {
		case 'Brief':
			return cardsWords.brief
		case 'Segment':
		case 'Use':
		case 'Patience':
		case 'Gauge':
			return cardsWords.only[tag.name]
		default:
			return said(tag, 'title') || said(tag, 'id') || cardsWords.untitled
	}
}
