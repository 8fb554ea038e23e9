/**
 * How likely it is that at least so many of these come true by chance, each with its own probability (the upper tail of
 * the Poisson binomial distribution, exact).
 */
export function byChance(probabilities: readonly number[], atLeast: number): number {
	let exactly = [1]
	for (const p of probabilities) {
		const next = new Array<number>(exactly.length + 1).fill(0)
		for (const [hits, share] of exactly.entries()) {
			next[hits] = (next[hits] ?? 0) + share * (1 - p)
			next[hits + 1] = (next[hits + 1] ?? 0) + share * p
		}
		exactly = next
	}
	return exactly.slice(atLeast).reduce((sum, share) => sum + share, 0)
}
