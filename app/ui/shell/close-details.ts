import { useLocation } from '@remix-run/react'
import { type RefObject, useEffect } from 'react'

/** Closes an open details like a menu: on Escape (focus goes back), on a press outside, and when the page changes. */
export function useCloseDetails(details: RefObject<HTMLDetailsElement>) {
	const { key } = useLocation()
	useEffect(() => {
		const close = () => details.current?.removeAttribute('open')
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || !details.current?.open) return
			close()
			details.current.querySelector('summary')?.focus()
		}
		const onPress = (event: PointerEvent) => {
			if (event.target instanceof Node && !details.current?.contains(event.target)) close()
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
