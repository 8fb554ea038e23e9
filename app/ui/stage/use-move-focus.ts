import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves focus to what is new when a move was made that did not end the turn: something was not understood, or a choice
 * follows. A new turn has a place of its own to take focus to.
 */
export function useMoveFocus(place: RefObject<HTMLElement>, turn: number, move: number): void {
	const shown = useRef({ turn, move })
	useEffect(() => {
		const before = shown.current
		shown.current = { turn, move }
		if (before.move === move || before.turn !== turn) return
		place.current?.focus({ preventScroll: true })
		place.current?.scrollIntoView?.({ block: 'nearest' })
	}, [place, turn, move])
}
