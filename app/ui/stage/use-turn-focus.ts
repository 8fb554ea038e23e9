import { type RefObject, useEffect, useRef } from 'react'

/** Moves focus to the new turn's heading when the turn changes, and never on the first drawing. */
export function useTurnFocus(heading: RefObject<HTMLElement>, turn: string): void {
	const shown = useRef(turn)
	useEffect(() => {
		if (shown.current === turn) return
		shown.current = turn
		const element = heading.current
		if (!element) return
		element.focus({ preventScroll: true })
		const { top } = element.getBoundingClientRect()
		// Leave the page where it is when the new line is in sight already.
		if (top < 80 || top > window.innerHeight / 2) element.scrollIntoView?.({ block: 'start' })
	}, [heading, turn])
}
