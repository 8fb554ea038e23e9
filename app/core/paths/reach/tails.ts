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

/** What such turns alone come to. */
export function tallyOf(tail: Tail): Tally {
	const zeros = Math.floor(tail / again0) % 256
	const low = tail % 256
	return {
		sum: (Math.floor(tail / quarter) % 1024) * 25,
		marked: Math.floor(tail / turn) % 256,
		again: zeros + low === 0 ? [] : [...times(zeros, 0), ...times(low, 25)],
	}
}

const times = (count: number, points: number): number[] => new Array<number>(count).fill(points)

/** The score of a dimension that has come to `tally` when such turns follow, in thousandths of a point. */
export function scoreWith(tally: Tally, tail: Tail): number {
	const limit = Math.floor(tail / cap)
	const more = tallyOf(tail)
	const again = more.again.length === 0 ? tally.again : [...tally.again, ...more.again].sort((a, b) => a - b)
	const mean = meanOf({ sum: tally.sum + more.sum, marked: tally.marked + more.marked, again })
	return capped(mean, limit === 0 ? null : limit === 1 ? 85 : 55)
}

/** Only the tails that some tally scores best with; or worst, where `best` is false. Each once; sorts its argument. */
export function worthKeeping(tails: Tail[], best: boolean): Tail[] {
	if (tails.length < 2) return tails
	// Of those with as many marked under the same cap, the one with the best sum comes first.
	tails.sort(best ? (a, b) => b - a : (a, b) => a - b)
	const kept: Tail[] = []
	let group = -1
	let first = 0
	for (const tail of tails) {
		const own = Math.floor(tail / turn)
		if (own !== group) {
			group = own
			first = kept.length
		}
		let covered = false
		for (let at = first; at < kept.length && !covered; at += 1) covered = covers(kept[at] ?? 0, tail, best)
		if (!covered) kept.push(tail)
	}
	return kept
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
