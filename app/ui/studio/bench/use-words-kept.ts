import { useEffect, useState } from 'react'

/** A text kept in the browser until the server has it. `version` is the one that it was written on. */
type Kept = { text: string; version: number }

const keyOf = (draft: string) => `rapport-draft-${draft}`

/** What this browser still holds of a draft; null where it holds nothing, or must not keep anything. */
export function keptWords(draft: string): Kept | null {
	try {
		const found: unknown = JSON.parse(window.localStorage.getItem(keyOf(draft)) ?? 'null')
		if (typeof found !== 'object' || found === null) return null
		const { text, version } = { text: undefined, version: undefined, ...found }
		return typeof text === 'string' && typeof version === 'number' ? { text, version } : null
	} catch {
		return null
	}
}

export function keepWords(draft: string, kept: Kept): void {
	try {
		window.localStorage.setItem(keyOf(draft), JSON.stringify(kept))
	} catch {
		// A browser that keeps nothing still has the text on the page.
	}
}

export function dropWords(draft: string): void {
	try {
		window.localStorage.removeItem(keyOf(draft))
	} catch {
		// There is nothing to drop then.
	}
}

/** Looks once, after the page is there, for words that were never saved. */
export function useWordsKept(draft: string, saved: Kept, found: (kept: Kept) => void): void {
	const [looked, setLooked] = useState(false)
	useEffect(() => {
		if (looked) return
		setLooked(true)
		const kept = keptWords(draft)
		if (kept && kept.text !== saved.text) found(kept)
		else dropWords(draft)
	}, [draft, saved, found, looked])
}
