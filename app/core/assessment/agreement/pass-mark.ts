import type { Grade } from './grade'

/** One rating: the grade on a dimension, and whether this rater would accept the reply. */
export type Judgement = { grade: Grade; acceptable: boolean }

/** `cut` is whole points 1-100; `misplaced` of `all` ratings stand on the wrong side of it. */
export type PassMark = { cut: number; misplaced: number; all: number }

/**
 * The pass mark that ratings speak for, by contrasting groups: of all cuts from 1 to 100 points (a grade is 25) the one
 * with the fewest accepted ratings below it and refused ones at or above it; the middle one where several are as good.
 * Null unless there are both accepted and refused ratings.
 *
 * Livingston, S. A., & Zieky, M. J. (1982). Passing scores: a manual for setting standards of performance on
 * educational and occupational tests. Educational Testing Service.
 */
export function contrastingGroups(judgements: readonly Judgement[]): PassMark | null {
	const accepted = judgements.filter(({ acceptable }) => acceptable).length
	if (accepted === 0 || accepted === judgements.length) return null
	const cuts = Array.from({ length: 100 }, (_, at) => ({
		cut: at + 1,
		misplaced: misplacedBy(judgements, at + 1),
	}))
	const fewest = Math.min(...cuts.map(({ misplaced }) => misplaced))
	const best = cuts.filter(({ misplaced }) => misplaced === fewest)
	const middle = best[Math.floor((best.length - 1) / 2)]
	return middle ? { ...middle, all: judgements.length } : null
}

/** What a scenario may ask for on one dimension, so that one panel can neither wave everybody through nor shut the door. */
export const floorRange = { least: 50, most: 85 } as const

/** A cut as a scenario's floor: kept within 50-85. */
export function floorOf({ cut }: Pick<PassMark, 'cut'>): number {
	return Math.min(Math.max(cut, floorRange.least), floorRange.most)
}

function misplacedBy(judgements: readonly Judgement[], cut: number): number {
	return judgements.filter(({ grade, acceptable }) => grade * 25 >= cut !== acceptable).length
}
