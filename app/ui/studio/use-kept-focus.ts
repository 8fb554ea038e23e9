import { type RefObject, useEffect, useRef } from 'react'

/** When a change takes away what had the focus, the heading takes it; a button that stays keeps it. */
export function useKeptFocus(heading: RefObject<HTMLElement>, shown: unknown): void {
	const before = useRef(shown)
	useEffect(() => {
		if (before.current === shown) return
		before.current = shown
		if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
	}, [heading, shown])
}
