import { type RefObject, useEffect, useRef } from 'react'
import type { WrittenTag } from '#app/core/writing/reading'
import type { Cards } from './use-cards'

/** Brings a part of a card into view when another pane points into it; what one writes in oneself stays where it is. */
export function useShownWhenPointed(cards: Cards, { span }: WrittenTag): RefObject<HTMLLIElement> {
	const ref = useRef<HTMLLIElement>(null)
	const { start, end } = cards.now(span)
	const inside = cards.at >= start && cards.at < end
	const was = useRef(false)
	useEffect(() => {
		const own = ref.current?.contains(document.activeElement)
		if (inside && !was.current && !own) ref.current?.scrollIntoView({ block: 'nearest' })
		was.current = inside
	}, [inside])
	return ref
}
