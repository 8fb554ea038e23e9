import type { Mark, Weights } from './definition'

/** Thousandths of a point: 0-100000, where 87500 is 87.5 of 100. */
type Thousandths = number

/**
 * The marks of one dimension so far: the points 0-100 of first sayings, and the points below 50 of replies said again,
 * lowest first.
 */
export type Tally = { sum: number; marked: number; again: readonly number[] }

export const noMarks: Tally = { sum: 0, marked: 0, again: [] }

/** -2, -1, 0, +1, +2 are 0, 25, 50, 75, 100 points. */
export function pointsOf(mark: Mark): number {
	return (mark + 2) * 25
}

/** The tally with one more turn. A turn without a mark leaves it; a reply said again is kept only when below 50. */
export function tallied(tally: Tally, points: number | null, again: boolean): Tally {
	if (points === null) return tally
	if (!again) return { ...tally, sum: tally.sum + points, marked: tally.marked + 1 }
	if (points >= 50) return tally
	return { ...tally, again: [...tally.again, points].sort((a, b) => a - b) }
}

/** The mean over the marked turns; replies said again count, lowest first, where they lower it. No marks: 50000. */
export function meanOf(tally: Tally): Thousandths {
	let { sum, marked } = tally
	if (marked === 0) return 50_000
	for (const points of tally.again) {
		if (points * marked >= sum) break
		sum += points
		marked += 1
	}
	return Math.floor((sum * 1000) / marked)
}

/** After a -2 in respect: at most 55 while one of them is not made good, then at most 85; never a -2: no cap. */
export function capOf(minusTwos: number, notMadeGood: number): 55 | 85 | null {
	if (minusTwos === 0) return null
	return notMadeGood > 0 ? 55 : 85
}

/** The mean of respect under its cap. */
export function capped(mean: Thousandths, cap: 55 | 85 | null): Thousandths {
	return cap === null ? mean : Math.min(mean, cap * 1000)
}

/** The weighted share of needs met, in thousandths of a point; null where there is no need. */
export function shareOf(met: number, all: number): Thousandths | null {
	return all === 0 ? null : Math.floor((met * 100_000) / all)
}

/** Resolution: the share placed between worst and best; where they are equal or unknown, the share; no need: 100. */
export function resolutionOf(
	share: Thousandths | null,
	bounds: { worst: Thousandths; best: Thousandths } | null,
): Thousandths {
	if (share === null) return 100_000
	if (bounds === null || bounds.best <= bounds.worst) return share
	const placed = Math.floor(((share - bounds.worst) * 100_000) / (bounds.best - bounds.worst))
	return Math.min(100_000, Math.max(0, placed))
}

/** The total by weights, which are whole percentages that add up to 100. */
export function totalOf(
	scores: { tone: Thousandths; respect: Thousandths; resolution: Thousandths },
	weights: Weights,
): Thousandths {
	const { tone, respect, resolution } = scores
	return Math.floor((tone * weights.tone + respect * weights.respect + resolution * weights.resolution) / 100)
}
