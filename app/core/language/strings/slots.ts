const slot = /\{\{([a-z][a-z0-9-]*)\}\}/g

/** The names in a text's slots (`{{name}}`), each once. */
export const slotsIn = (text: string): Set<string> =>
	new Set([...text.matchAll(slot)].flatMap(([, name]) => name ?? []))

/** A text cut at its slots: words as text, a slot as its name. */
export function cutAtSlots(text: string): ({ words: string } | { slot: string })[] {
	const parts: ({ words: string } | { slot: string })[] = []
	let done = 0
	for (const found of text.matchAll(slot)) {
		if (found.index > done) parts.push({ words: text.slice(done, found.index) })
		parts.push({ slot: found[1] ?? '' })
		done = found.index + found[0].length
	}
	if (done < text.length) parts.push({ words: text.slice(done) })
	return parts
}
