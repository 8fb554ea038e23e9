import type { Grade } from './grade'
import { median } from './median'

/** What raters said of one reply on one dimension: the grade in the middle, and how far apart the outermost are (0-4). */
export type Spread = {
	median: number
	range: number
	/** They differ by two grades or more, or no more than half of them are within one grade of each other. */
	contested: boolean
}

/** Null where nobody has rated it. */
export function spreadOf(given: readonly Grade[]): Spread | null {
	const middle = median(given)
	if (middle === null) return null
	const range = Math.max(...given) - Math.min(...given)
	return { median: middle, range, contested: range >= 2 || !hasMajority(given) }
}

/** Whether more than half of them are at most one grade apart. */
function hasMajority(given: readonly Grade[]): boolean {
	return given.some((low) => given.filter((one) => one === low || one === low + 1).length * 2 > given.length)
}
