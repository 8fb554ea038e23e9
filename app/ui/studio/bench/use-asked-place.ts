import { useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { OutlineItem } from '#app/core/writing/reading'
import type { Bench } from './bench'

/** Goes once to the place that the address names (`?at=reply:believe`), as soon as the text has been read. */
export function useAskedPlace({ checked, text, goTo }: Bench): void {
	const [query] = useSearchParams()
	const asked = query.get('at')
	const done = useRef<string | null>(null)
	useEffect(() => {
		if (asked === null || done.current === asked || checked?.text !== text || !checked.reading) return
		done.current = asked
		const found = placeIn(checked.reading.outline, asked)
		if (found !== null) goTo(found)
	}, [asked, checked, text, goTo])
}

function placeIn(items: readonly OutlineItem[], asked: string): number | null {
	for (const { kind, id, span, children } of items) {
		if (`${kind}:${id}` === asked) return span.start
		const inside = placeIn(children, asked)
		if (inside !== null) return inside
	}
	return null
}
