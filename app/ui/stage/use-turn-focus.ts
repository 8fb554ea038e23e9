import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves focus to the new turn's heading when the turn changes, and never on the first drawing. `inSight` is what
 * should then be seen from its top: the heading itself, or what it belongs to.
 */
export function useTurnFocus(
	heading: RefObject<HTMLElement>,
	turn: string,
	inSight: RefObject<HTMLElement> = heading,
): void {
	const shown = useRef(turn)
	useEffect(() => {
		if (shown.current === turn) return
		shown.current = turn
		heading.current?.focus({ preventScroll: true })
		const element = inSight.current
		if (!element) return
		const { top } = element.getBoundingClientRect()
		// Leave the page where it is when the new line is in sight already.
		if (top < 80 || top > window.innerHeight / 2) element.scrollIntoView?.({ block: 'start' })
	}, [heading, turn, inSight])
}
