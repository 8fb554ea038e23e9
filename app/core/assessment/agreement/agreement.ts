import { type Grade, gradeOf } from './grade'
import { type Pair, weightedKappa } from './kappa'
import { median } from './median'
import { rankCorrelation } from './rank-correlation'

/** What one rater said on one dimension, by reply. */
export type Ratings = ReadonlyMap<string, Grade>

/** How far raters agree: the median over pairs of raters. Null where no two of them rated the same reply. */
export type Agreement = { kappa: number | null; rank: number | null; pairs: number }

/** Raters with each other, every two of them once. */
export function amongRaters(raters: readonly Ratings[]): Agreement {
	const couples = raters.flatMap((one, at) => raters.slice(at + 1).map((other) => shared(one, other)))
	return summed(couples.map((both) => ({ grades: both, numbers: both })))
}

/**
 * Raters with somebody else who has marked the same replies, in points 0-100: an author or a scorer. Kappa compares the
 * nearest grades, the order is that of the points themselves.
 */
export function withMarks(raters: readonly Ratings[], marks: ReadonlyMap<string, number>): Agreement {
	const marked: Ratings = new Map([...marks].map(([reply, points]) => [reply, gradeOf(points)]))
	return summed(
		raters.map((rater) => ({
			grades: shared(rater, marked),
			numbers: [...rater].flatMap(([reply, grade]): [number, number][] => {
				const points = marks.get(reply)
				return points === undefined ? [] : [[grade, points]]
			}),
		})),
	)
}

type Couple = { grades: readonly Pair[]; numbers: readonly (readonly [number, number])[] }

function summed(couples: readonly Couple[]): Agreement {
	const met = couples.filter(({ grades }) => grades.length > 0)
	const known = (values: (number | null)[]) => median(values.filter((value) => value !== null))
	return {
		kappa: known(met.map(({ grades }) => weightedKappa(grades))),
		rank: known(met.map(({ numbers }) => rankCorrelation(numbers))),
		pairs: met.length,
	}
}

function shared(one: Ratings, other: Ratings): Pair[] {
	return [...one].flatMap(([reply, grade]): Pair[] => {
		const same = other.get(reply)
		return same === undefined ? [] : [[grade, same]]
	})
}
