import type { Layout } from './layout'
import type { Live } from './live'

/** For each place, in as many words as a state has, the bits that tell states there apart. */
export function liveMasks({ words, fields }: Layout, places: readonly string[], live: Live): Int32Array {
	const masks = new Int32Array(places.length * words)
	for (const [number, place] of places.entries())
		for (const [fact, { word, shift, mask }] of fields)
			if (!/^(value|said|seen):/.test(fact) || live(place).has(fact)) {
				const at = number * words + word
				masks[at] = (masks[at] ?? 0) | (mask << shift)
			}
	return masks
}
