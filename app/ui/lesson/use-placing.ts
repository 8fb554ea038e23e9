import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from 'react'

export type Placing = {
	/** The pile each card lies on, by card. */
	places: ReadonlyMap<string, string>
	/** To be put on the element that holds all cards. */
	handlers: {
		onPointerDown: () => void
		onKeyDown: () => void
		onChange: (event: FormEvent<HTMLElement>) => void
		onBlur: (event: FocusEvent<HTMLElement>) => void
	}
}

/**
 * Moves a card onto its pile when its radio button is chosen: at once for a pointer; by keyboard when the focus leaves
 * the card, so that it does not go from under it.
 */
export function usePlacing(
	start: () => ReadonlyMap<string, string>,
	told: (card: string, pile: string, places: ReadonlyMap<string, string>) => void,
): Placing {
	const [places, setPlaces] = useState(start)
	const pointer = useRef(false)
	const waiting = useRef(new Map<string, string>())
	const landed = useRef<string | null>(null)
	useEffect(() => {
		if (landed.current !== null) document.getElementById(landed.current)?.focus({ preventScroll: true })
		landed.current = null
	}, [places])
	const put = (card: string, pile: string) => {
		waiting.current.delete(card)
		setPlaces(new Map([...places, [card, pile]]))
	}
	return {
		places,
		handlers: {
			onPointerDown: () => {
				pointer.current = true
			},
			onKeyDown: () => {
				pointer.current = false
			},
			onChange: ({ target }) => {
				if (!(target instanceof HTMLInputElement)) return
				const card = cardOf(target)
				const pile = target.dataset.pile
				if (card === undefined || pile === undefined) return
				told(card, pile, new Map([...places, ...waiting.current, [card, pile]]))
				if (!pointer.current) waiting.current.set(card, pile)
				else {
					landed.current = target.id
					put(card, pile)
				}
			},
			onBlur: ({ target, relatedTarget }) => {
				const card = cardOf(target)
				const pile = card === undefined ? undefined : waiting.current.get(card)
				if (card === undefined || pile === undefined) return
				if (relatedTarget instanceof HTMLElement && cardOf(relatedTarget) === card) return
				put(card, pile)
			},
		},
	}
}

function cardOf(element: HTMLElement): string | undefined {
	const card = element.closest('[data-card]')
	return card instanceof HTMLElement ? card.dataset.card : undefined
}
