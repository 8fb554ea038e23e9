import { useEffect, useState } from 'react'

/** What a promise came to; null until then, and where it came to nothing. */
export function useSettled<T>(promise: Promise<T | null> | null): T | null {
	const [found, setFound] = useState<T | null>(null)
	useEffect(() => {
		let wanted = true
		promise?.then(
			(value) => wanted && setFound(() => value),
			() => {},
		)
		return () => {
			wanted = false
		}
	}, [promise])
	return found
}
