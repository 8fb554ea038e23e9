import type { Point } from './space'

/** A point and the number of the class that it belongs to. */
export type Lesson = { point: Point; of: number }

/** How likely each class is for a point, by number; all together 1. */
export type Classifier = (point: Point) => Float64Array

/**
 * Multinomial logistic regression by stochastic gradient descent from zero, in an order that is always the same. It
 * goes over the lessons more often where they are few.
 */
export function classifierOf(lessons: readonly Lesson[], classes: number, columns: number): Classifier {
	const weights = new Float32Array(columns * classes)
	const likely = (point: Point) => spread(scoresOf(point, weights, classes))
	const rounds = 12
	for (let round = 0; round < rounds; round++) {
		const step = 8 / (1 + round * 0.3)
		for (const { point, of } of shuffled(lessons, round)) {
			const pull = likely(point)
			pull[of] = (pull[of] ?? 0) - 1
			for (let k = 0; k < point.at.length; k++) {
				const from = (point.at[k] ?? 0) * classes
				const size = step * (point.value[k] ?? 0)
				for (let c = 0; c < classes; c++) weights[from + c] = (weights[from + c] ?? 0) - size * (pull[c] ?? 0)
			}
		}
	}
	return likely
}

function scoresOf({ at, value }: Point, weights: Float32Array, classes: number): Float64Array {
	const scores = new Float64Array(classes)
	for (let k = 0; k < at.length; k++) {
		const from = (at[k] ?? 0) * classes
		const size = value[k] ?? 0
		for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + size * (weights[from + c] ?? 0)
	}
	return scores
}

function spread(scores: Float64Array): Float64Array {
	let most = -Infinity
	for (const score of scores) if (score > most) most = score
	let sum = 0
	for (let c = 0; c < scores.length; c++) {
		const one = Math.exp((scores[c] ?? 0) - most)
		scores[c] = one
		sum += one
	}
	for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum
	return scores
}

function shuffled<T>(list: readonly T[], round: number): T[] {
	const mixed = [...list]
	let seed = 12_345 + round
	for (let at = mixed.length - 1; at > 0; at--) {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
		const to = Math.floor((seed / 0x80000000) * (at + 1))
		const [one, other] = [mixed[at], mixed[to]]
		if (one !== undefined && other !== undefined) {
			mixed[at] = other
			mixed[to] = one
		}
	}
	return mixed
}
