import { useEffect, useState } from 'react'

const pauseMs = 600

/** A text that follows once it has not changed for a moment, so that it isn't spoken at every key. */
export function useSettled(text: string): string {
	const [settled, setSettled] = useState(text)
	useEffect(() => {
		const timer = setTimeout(() => setSettled(text), pauseMs)
		return () => clearTimeout(timer)
	}, [text])
	return settled
}
