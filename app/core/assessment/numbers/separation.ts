import type { Visit } from './scene-visits'
import { fewest } from './withheld'

/** Of fewer people than this one cannot tell a reply that separates them from chance. */
export const fewestToSeparate = 20

/**
 * How a reply separates trainees who do well elsewhere from those who do not yet: `correlation` -1 to 1, above 0 where
 * strong trainees choose it more often; `difference` -1 to 1, the share of the strongest 27% who chose it less that of
 * the weakest 27%.
 */
export type Separation = { correlation: number; difference: number; of: number }

/**
 * The corrected point-biserial correlation of choosing a reply with the rest score, among those who had it on offer in
 * their first attempt; null of fewer than twenty, where fewer than five chose it or did not, or all rest scores are alike.
 * A rest score is the mean of tone and respect over all turns outside this scene, so that a reply is not held against
 * itself. (S. Henrysson (1963), Correction of item-total correlations in item analysis, Psychometrika 28, 211-218; groups
 * of 27%: T. L. Kelley (1939), The selection of upper and lower groups for the validation of test items, Journal of
 * Educational Psychology 30, 17-24.)
 */
export function separation(visits: readonly Visit[], reply: string): Separation | null {
	const all = visits.flatMap(({ turns, rest }) => {
		if (rest === null || !turns.some(({ offered }) => offered.includes(reply))) return []
		return [{ rest, chose: turns.some((turn) => turn.reply === reply) ? 1 : 0 }]
	})
	const chose = all.filter((one) => one.chose === 1).length
	if (all.length < fewestToSeparate || chose < fewest || all.length - chose < fewest) return null
	const correlation = correlated(all)
	return correlation === null ? null : { correlation, difference: upperLower(all), of: all.length }
}

type One = { rest: number; chose: number }

function correlated(all: readonly One[]): number | null {
	const [rest, chose] = [mean(all.map((one) => one.rest)), mean(all.map((one) => one.chose))]
	const sum = (value: (one: One) => number) => all.reduce((so, one) => so + value(one), 0)
	const spread = sum((one) => (one.rest - rest) ** 2) * sum((one) => (one.chose - chose) ** 2)
	if (spread < 1e-9) return null
	return sum((one) => (one.rest - rest) * (one.chose - chose)) / Math.sqrt(spread)
}

/** Where several have the rest score at the edge of a group, each counts for the part of it that is left. */
function upperLower(all: readonly One[]): number {
	const size = all.length * 0.27
	return shareAmong(all, size, (a, b) => b - a) - shareAmong(all, size, (a, b) => a - b)
}

function shareAmong(all: readonly One[], size: number, order: (a: number, b: number) => number): number {
	const levels = new Map<number, { all: number; chose: number }>()
	for (const one of all) {
		const level = levels.get(one.rest) ?? { all: 0, chose: 0 }
		levels.set(one.rest, { all: level.all + 1, chose: level.chose + one.chose })
	}
	let left = size
	let chose = 0
	for (const [, level] of [...levels].sort(([a], [b]) => order(a, b))) {
		const taken = Math.min(left, level.all)
		chose += (taken * level.chose) / level.all
		left -= taken
	}
	return chose / size
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
