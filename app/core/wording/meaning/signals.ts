import { type Classifier, chancesOf } from './classifier'
import type { Point, Space } from './space'

/** A candidate as numbers: its examples, its near misses, and how near its examples lie to each other, 0-1. */
export type Group = { examples: Point[]; near: Point[]; close: number; middle: Float32Array; words: number }

/**
 * What tells whether a text means its likeliest candidate at all. `missed` is true where a near miss is nearer, `same`
 * where it is an example over again; `alike` is how near the nearest example is, 0-1, and
 * `words` how many words an example has on the average.
 */
export type Signals = {
	best: number
	chance: number
	missed: boolean
	same: boolean
	alike: number
	words: number
	values: number[]
}

/** How close examples lie where there is only one to go by. */
const usualClose = 0.55

/** A candidate of these points; the first 60 examples tell how close they lie. */
export function groupOf(examples: Point[], near: Point[], space: Space): Group {
	const middle = new Float32Array(space.size)
	for (const { dense } of examples)
		for (let k = 0; k < space.size; k++) middle[k] = (middle[k] ?? 0) + (dense[k] ?? 0)
	const length = Math.sqrt(dot(middle, middle)) || 1
	const some = examples.slice(0, 60)
	const nearest = some.map((one) =>
		Math.max(0, ...some.map((other) => (other === one ? 0 : dot(one.dense, other.dense)))),
	)
	const close = some.length < 2 ? usualClose : nearest.reduce((sum, one) => sum + one, 0) / some.length
	const words = examples.reduce((sum, one) => sum + one.words, 0) / (examples.length || 1)
	return { examples, near, close, middle: middle.map((one) => one / length), words }
}

/** From how many candidates on the classifier's own scores tell something. */
const many = 8

/** So much nearer, of 2, examples must be than near misses where the classifier hears a near miss. */
const besideNear = 0.2

/**
 * Reads the signals of a text among groups. The classifier has a class for each, and after them one for each that has
 * near misses.
 */
export function signalsOf(
	groups: readonly Group[],
	classifier: Classifier,
	space: Space,
): (point: Point) => Signals {
	const scratch = new Float32Array(space.columns)
	const examples = groups.reduce((sum, group) => sum + group.examples.length, 0)
	const shots = Math.log(1 + examples / (groups.length || 1))
	const classes = Math.log(groups.length || 1)
	const large = groups.length >= many ? 1 : 0
	const narrow = large * narrowness(groups)
	const nearClass = classesOfNear(groups)
	return (point) => {
		const scores = classifier(point)
		const best = highest(scores, groups.length, -1)
		const second = highest(scores, groups.length, best)
		const score = scores[best] ?? 0
		const gap = second < 0 ? 0 : score - (scores[second] ?? 0)
		const nearScore = scores[nearClass[best] ?? -1] ?? -Infinity
		const chance = chancesOf(scores.subarray(0, groups.length))[best] ?? 0
		const group = groups[best]
		for (let k = 0; k < point.at.length; k++) scratch[point.at[k] ?? 0] = point.value[k] ?? 0
		const [meant, told] = nearestIn(group?.examples ?? [], point, scratch)
		const [nearMeant, nearTold] = nearestIn(group?.near ?? [], point, scratch)
		for (const column of point.at) scratch[column] = 0
		const { known } = point
		const middle = group ? dot(group.middle, point.dense) : 0
		const words = Math.log(1 + point.words)
		const longer = Math.log(1 + (group?.words ?? 0))
		return {
			best,
			chance,
			missed: nearMeant + nearTold > meant + told - (nearScore > score ? besideNear : 0),
			same: told > 0.99 && known > 0.99,
			alike: (meant + told) / 2,
			words: group?.words ?? 0,
			values: [
				...[1, meant, told, known, words, Math.max(-6, Math.log(chance)), middle, shots, classes],
				...[group?.close ?? 0, meant * shots, known * shots, known * classes],
				...[large, large * score, large * gap, large * shots, large * score * shots],
				...[narrow, narrow * meant, narrow * known],
				...[longer, longer * meant, longer * told, longer * known, longer * middle],
				...[words * meant, words * told, words * known, words * middle],
			],
		}
	}
}

/** The place of the highest of the first so many scores, one left out; -1 where there is none. */
function highest(scores: Float64Array, count: number, without: number): number {
	let found = -1
	for (let c = 0; c < count; c++)
		if (c !== without && (found < 0 || (scores[c] ?? 0) > (scores[found] ?? 0))) found = c
	return found
}

/** By group, the class of its near misses; -1 where it has none. */
function classesOfNear(groups: readonly Group[]): number[] {
	let next = groups.length
	return groups.map(({ near }) => (near.length > 0 ? next++ : -1))
}

/** How much all candidates are about the same, 0-1. */
function narrowness(groups: readonly Group[]): number {
	const sum = new Float32Array(groups[0]?.middle.length ?? 0)
	for (const { middle } of groups)
		for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (middle[k] ?? 0) / groups.length
	return Math.sqrt(dot(sum, sum))
}

/** The likeness of the nearest, by meaning and by terms, each 0-1. */
function nearestIn(points: readonly Point[], { dense }: Point, scratch: Float32Array): [number, number] {
	let [meant, told] = [0, 0]
	for (const one of points) {
		meant = Math.max(meant, dot(one.dense, dense))
		let sum = 0
		for (let k = 0; k < one.at.length; k++) sum += (one.value[k] ?? 0) * (scratch[one.at[k] ?? 0] ?? 0)
		told = Math.max(told, sum / 2)
	}
	return [meant, told]
}

function dot(one: Float32Array, other: Float32Array): number {
	let sum = 0
	for (let k = 0; k < one.length; k++) sum += (one[k] ?? 0) * (other[k] ?? 0)
	return sum
}
