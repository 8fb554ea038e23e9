import { type Grade, grades } from './grade'

/** What two raters said of the same reply. */
export type Pair = readonly [Grade, Grade]

/**
 * How far two raters agree beyond chance: Cohen's weighted kappa with squared distances between grades 0-4.
 * 1: always the same; 0: as chance would have it; below 0: less than that. Null where there is no pair.
 * Where both gave one and the same grade throughout, nobody could expect otherwise, and it is 1.
 *
 * 1 - sum(w observed) / sum(w expected), w = (i - j)^2. Cohen, J. (1968). Weighted kappa: nominal scale agreement with
 * provision for scaled disagreement or partial credit. Psychological Bulletin, 70(4), 213-220.
 */
export function weightedKappa(pairs: readonly Pair[]): number | null {
	if (pairs.length === 0) return null
	const apart = (one: number, other: number) => (one - other) ** 2
	const observed = pairs.reduce((sum, [one, other]) => sum + apart(one, other), 0)
	const [ones, others] = [counts(pairs.map(([one]) => one)), counts(pairs.map(([, other]) => other))]
	let expected = 0
	for (const [one, often] of ones)
		for (const [other, asOften] of others) expected += often * asOften * apart(one, other)
	if (expected === 0) return 1
	// Counts, not shares: one division, so that equal raters come to exactly 1.
	return 1 - (observed * pairs.length) / expected
}

function counts(given: readonly Grade[]): [Grade, number][] {
	return grades.map((grade) => [grade, given.filter((one) => one === grade).length])
}
