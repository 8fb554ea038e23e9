import { useState } from 'react'
import type { Cards } from './use-cards'

/**
 * What a control shows: what was chosen, until the reading that is a moment behind has come; then what it says. So arrow
 * keys go on from what was chosen, and a press is seen at once.
 */
export function usePending<T extends string | boolean>(
	{ readText, text }: Pick<Cards, 'readText' | 'text'>,
	read: T,
): [shown: T, choose: (value: T) => void] {
	const [chosen, setChosen] = useState<T | null>(null)
	const settled = chosen !== null && (chosen === read || readText === text)
	if (settled) setChosen(null)
	return [settled || chosen === null ? read : chosen, setChosen]
}
