import { type CheckKey, type PlacingCheck, placed } from '#app/core/learning/check'
import { sameOrder, shownOrder } from '#app/core/learning/shown-order'
import type { WordElement, WordNode } from '#app/core/scenario/words'
import { itemIds } from './item-ids.server'
import { elementsIn, trimmed, withoutElements, wordsText } from './words-text.server'

export type SplitPlacing = { placeholder: WordElement; check: PlacingCheck; key: CheckKey }

/** One thing to place, with the words it is shown by. */
type Item = { id: string; words: WordNode[]; place: string }

/** An order's steps as written are in the right order: they are shown in another. */
export function splitOrder(node: WordElement): SplitPlacing {
	const id = String(node.props.id)
	const texts = elementsIn(node.children, 'Step').map(({ children }) => trimmed(children))
	const ids = itemIds(texts.map(wordsText))
	const steps = texts.map((words, at): Item => ({ id: ids[at] ?? '', words, place: String(at + 1) }))
	return {
		placeholder: {
			tag: 'Order',
			props: { id },
			children: [...question(node, 'Step'), ...elements('Step', shown(id, steps, sameOrder(ids)))],
		},
		check: {
			kind: 'order',
			id,
			items: shown(id, steps, sameOrder(ids)).map((step) => step.id),
			places: steps.map(({ place }) => place),
		},
		key: keyOf(node, id, steps),
	}
}

/** A match's lefts stay as written; its rights are shown in an order that does not go with them. */
export function splitMatch(node: WordElement): SplitPlacing {
	const id = String(node.props.id)
	const pairs = elementsIn(node.children, 'Pair')
	const side = (tag: string) =>
		pairs.map((pair) => trimmed(elementsIn(pair.children, tag).flatMap(({ children }) => children)))
	const [lefts, rights] = [side('Left'), side('Right')]
	const [leftIds, rightIds] = [itemIds(lefts.map(wordsText)), itemIds(rights.map(wordsText))]
	const items = lefts.map((words, at): Item => ({ id: leftIds[at] ?? '', words, place: rightIds[at] ?? '' }))
	const places = rights.map((words, at): Item => ({ id: rightIds[at] ?? '', words, place: '' }))
	const shownPlaces = shown(id, places, sameOrder(rightIds))
	return {
		placeholder: {
			tag: 'Match',
			props: { id },
			children: [...question(node, 'Pair'), ...elements('Left', items), ...elements('Right', shownPlaces)],
		},
		check: { kind: 'match', id, items: leftIds, places: shownPlaces.map((place) => place.id) },
		key: keyOf(node, id, items),
	}
}

/** A sort's cards are shown as one heap, never pile by pile. */
export function splitSort(node: WordElement): SplitPlacing {
	const id = String(node.props.id)
	const piles = elementsIn(node.children, 'Pile')
	const cards = piles.flatMap((pile) =>
		elementsIn(pile.children, 'Card').map((card) => ({ pile: String(pile.props.id), card })),
	)
	const texts = cards.map(({ card }) => trimmed(withoutElements(card.children, 'Because')))
	const ids = itemIds(texts.map(wordsText))
	const items = texts.map((words, at): Item => ({ id: ids[at] ?? '', words, place: cards[at]?.pile ?? '' }))
	const because = cards.flatMap(({ card }, at): [string, WordNode[]][] => {
		const words = reasons(card)
		return words.length > 0 ? [[ids[at] ?? '', words]] : []
	})
	const pileOf = new Map(items.map((item) => [item.id, item.place]))
	const heap = shown(id, items, (order) => pileByPile(order.map((one) => pileOf.get(one) ?? '')))
	return {
		placeholder: {
			tag: 'Sort',
			props: { id, look: node.props.look === 'charts' ? 'charts' : 'piles' },
			children: [
				...question(node, 'Pile'),
				...piles.map(
					({ props }): WordElement => ({
						tag: 'Pile',
						props: { id: String(props.id), title: String(props.title) },
						children: [],
					}),
				),
				...elements('Card', heap),
			],
		},
		check: {
			kind: 'sort',
			id,
			items: heap.map((card) => card.id),
			places: piles.map(({ props }) => String(props.id)),
		},
		key: { ...keyOf(withoutPiles(node), id, items), because: Object.fromEntries(because) },
	}
}

function shown(
	check: string,
	items: readonly Item[],
	tellsTooMuch: (order: readonly string[]) => boolean,
): Item[] {
	const byId = new Map(items.map((item) => [item.id, item]))
	const order = shownOrder(check, [...byId.keys()], tellsTooMuch)
	return order.flatMap((id) => byId.get(id) ?? [])
}

/** Whether the cards of each pile stand together. */
function pileByPile(piles: readonly string[]): boolean {
	return piles.filter((pile, at) => at === 0 || pile !== piles[at - 1]).length === new Set(piles).size
}

function question(node: WordElement, part: string): WordNode[] {
	return trimmed(withoutElements(withoutElements(node.children, part), 'Because'))
}

function elements(tag: string, items: readonly Item[]): WordElement[] {
	return items.map(({ id, words }) => ({ tag, props: { id }, children: words }))
}

function reasons(node: WordElement): WordNode[] {
	return elementsIn(node.children, 'Because').flatMap(({ children }) => trimmed(children))
}

const withoutPiles = (node: WordElement): WordElement => ({
	...node,
	children: withoutElements(node.children, 'Pile'),
})

function keyOf(node: WordElement, id: string, items: readonly Item[]): CheckKey {
	const after = reasons(node)
	return {
		id,
		right: items.map((item) => placed(item.id, item.place)),
		because: {},
		...(after.length > 0 && { after }),
	}
}
