import { capped, meanOf, type Tally } from '../../scenario/rubric'
import type { Points } from '../../scenario/run'

/**
 * What further turns can add to one dimension, as one number so that a turn is one addition: the cap it ends under (0
 * none, 1 at 85, 2 at 55), turns marked, their marks in quarters of 100 points, and replies said again at 0 and at 25.
 */
export type Tail = number

const again25 = 1
const again0 = 256
const quarter = 256 * 256
const turn = quarter * 1024
const cap = turn * 256

/** Further turns of none, ending under a cap. */
export function endUnder(limit: 55 | 85 | null): Tail {
	return limit === null ? 0 : limit === 85 ? cap : 2 * cap
}

/** What one turn adds; agrees with `tallied`. The points are an author's: a whole number of quarters. */
export function added(points: Points | null, again: boolean): Tail {
	if (points === null) return 0
	if (!again) return turn + (points / 25) * quarter
	return points === 0 ? again0 : points === 25 ? again25 : 0
}

/** The score of a dimension that has come to `tally` when such turns follow, in thousandths of a point. */
export function scoreWith(tally: Tally, tail: Tail): number {
	const limit = Math.floor(tail / cap)
	const zeros = Math.floor(tail / again0) % 256
	const low = tail % 256
	const again =
		zeros + low === 0
			? tally.again
			: [...tally.again, ...times(zeros, 0), ...times(low, 25)].sort((a, b) => a - b)
	const mean = meanOf({
		sum: tally.sum + (Math.floor(tail / quarter) % 1024) * 25,
		marked: tally.marked + (Math.floor(tail / turn) % 256),
		again,
	})
	return capped(mean, limit === 0 ? null : limit === 1 ? 85 : 55)
}

const times = (count: number, points: number): number[] => new Array<number>(count).fill(points)

/** Only the tails that some tally scores best with; or worst, where `best` is false. Each once. */
export function worthKeeping(tails: readonly number[], best: boolean): number[] {
	const groups = new Map<number, number[]>()
	for (const tail of tails) {
		const key = Math.floor(tail / turn)
		const group = groups.get(key)
		if (!group) groups.set(key, [tail])
		else if (!group.some((other) => covers(other, tail, best)))
			groups.set(key, [...group.filter((other) => !covers(tail, other, best)), tail])
	}
	return [...groups.values()].flat()
}

/** Whether, with as many marked and under the same cap, this one never scores on the other side of that one. */
function covers(one: Tail, other: Tail, best: boolean): boolean {
	const [high, low] = best ? [one, other] : [other, one]
	return (
		Math.floor(high / quarter) % 1024 >= Math.floor(low / quarter) % 1024 &&
		Math.floor(high / again0) % 256 <= Math.floor(low / again0) % 256 &&
		high % 256 <= low % 256
	)
}
