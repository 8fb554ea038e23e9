import { folded } from './folded'
import { wordsOf } from './keys'
import type { Item } from './script'

const kept = new WeakMap<Item, Map<string, number>>()

function countsOf(item: Item): Map<string, number> {
	const known = kept.get(item)
	if (known) return known
	const counts = new Map<string, number>()
	for (const word of folded(wordsOf(item))
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [])
		counts.set(word, (counts.get(word) ?? 0) + 1)
	kept.set(item, counts)
	return counts
}

/** How alike the words of two items are, from 0 to 1: the share of words that both have (Dice). */
export function similar(one: Item, other: Item): number {
	const [a, b] = [countsOf(one), countsOf(other)]
	let all = 0
	let shared = 0
	for (const count of a.values()) all += count
	for (const [word, count] of b) {
		all += count
		shared += Math.min(count, a.get(word) ?? 0)
	}
	return all === 0 ? 1 : (2 * shared) / all
}
