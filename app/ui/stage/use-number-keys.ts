import { useEffect } from 'react'

/** Calls `choose` with 0 to 8 for the keys 1 to 9, while `on`; never while somebody types or holds another key. */
export function useNumberKeys(on: boolean, choose: (index: number) => void): void {
	useEffect(() => {
		if (!on) return
		function pressed(event: KeyboardEvent) {
			if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
			if (!/^[1-9]$/.test(event.key) || isTyping(event.target)) return
			event.preventDefault()
			choose(Number(event.key) - 1)
		}
		document.addEventListener('keydown', pressed)
		return () => document.removeEventListener('keydown', pressed)
	}, [on, choose])
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
	)
}
