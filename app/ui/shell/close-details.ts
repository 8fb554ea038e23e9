import { useLocation } from '@remix-run/react'
import { type RefObject, useEffect } from 'react'

/** Closes an open details like a menu: on Escape, on a press outside, and when the page changes. Focus inside it goes back to its summary. */
export function useCloseDetails(details: RefObject<HTMLDetailsElement>) {
	const { key } = useLocation()
	useEffect(() => {
		const menu = details.current
		const close = () => {
			if (menu?.open && menu.contains(document.activeElement)) menu.querySelector('summary')?.focus()
			menu?.removeAttribute('open')
		}
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || !menu?.open) return
			close()
			menu.querySelector('summary')?.focus()
		}
		const onPress = (event: PointerEvent) => {
			if (event.target instanceof Node && !menu?.contains(event.target)) close()
		}
		document.addEventListener('keydown', onKey)
		document.addEventListener('pointerdown', onPress)
		return () => {
			close()
			document.removeEventListener('keydown', onKey)
			document.removeEventListener('pointerdown', onPress)
		}
	}, [key, details])
}
