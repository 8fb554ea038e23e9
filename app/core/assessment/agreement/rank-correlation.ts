/**
 * How far two lists of numbers put the same things in the same order: Spearman's rho, -1 to 1. Equal numbers share the
 * mean of their ranks. Null where there are fewer than two pairs, or where one list never varies.
 *
 * Pearson's correlation of the ranks; the short formula with squared differences holds only without ties.
 * Spearman, C. (1904). The proof and measurement of association between two things. American Journal of Psychology,
 * 15(1), 72-101; ties as in Kendall, M. G. (1948). Rank correlation methods.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
	const ones = fromMean(ranks(pairs.map(([one]) => one)))
	const others = fromMean(ranks(pairs.map(([, other]) => other)))
	const spread = Math.sqrt(squares(ones) * squares(others))
	if (spread === 0) return null
	const rho = ones.reduce((sum, one, at) => sum + one * (others[at] ?? 0), 0) / spread
	return Math.min(1, Math.max(-1, rho))
}

/** Ranks from 1, equal values sharing their mean. */
function ranks(values: readonly number[]): number[] {
	return values.map((value) => {
		const below = values.filter((other) => other < value).length
		const equal = values.filter((other) => other === value).length
		return below + (equal + 1) / 2
	})
}

function fromMean(values: readonly number[]): number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length
	return values.map((value) => value - mean)
}

function squares(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value * value, 0)
}
