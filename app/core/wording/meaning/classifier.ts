import type { Point, Space } from './space'

/** A point and the number of the class that it belongs to. */
export type Lesson = { point: Point; of: number }

/** How much each class claims a point, by number: the logarithm of its chance, up to a sum that all classes share. */
export type Classifier = (point: Point) => Float64Array

/** How much the vector of meaning counts beside the terms. */
const denseWeight = 1.2

/**
 * Multinomial logistic regression by stochastic gradient descent in an order that is always the same. It starts from
 * the middles of the classes; lessons that sit well are left out of the next rounds.
 */
export function classifierOf(lessons: readonly Lesson[], classes: number, space: Space): Classifier {
	const weights = new Float32Array((space.columns + space.size) * classes)
	startAtMiddles(lessons, classes, space, weights)
	const sums = new Float64Array(classes)
	const scores: Classifier = (point) => {
		sums.fill(0)
		eachValue(point, space, (column, value) => {
			const from = column * classes
			for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + value * (weights[from + c] ?? 0)
		})
		return sums
	}
	const rounds = lessons.length > 3000 ? 4 : 10
	let left = [...lessons]
	for (let round = 0; round < rounds; round++) {
		const step = 1 / (1 + round * 0.1)
		left = shuffled(left, round).filter(({ point, of }) => {
			const pull = chancesOf(scores(point))
			const wrong = 1 - (pull[of] ?? 0)
			pull[of] = -wrong
			if (wrong > 0.01) follow(point, pull, step, space, weights)
			return wrong > 0.05
		})
	}
	return scores
}

/** The chances that scores stand for; in their place. */
export function chancesOf(scores: Float64Array): Float64Array {
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

const least = 0.004

function follow(point: Point, pull: Float64Array, step: number, space: Space, weights: Float32Array) {
	const classes = pull.length
	const moved: number[] = []
	for (let c = 0; c < classes; c++) if (Math.abs(pull[c] ?? 0) > least) moved.push(c)
	eachValue(point, space, (column, value) => {
		const from = column * classes
		for (const c of moved) weights[from + c] = (weights[from + c] ?? 0) - step * value * (pull[c] ?? 0)
	})
}

const start = 8

function startAtMiddles(lessons: readonly Lesson[], classes: number, space: Space, weights: Float32Array) {
	const sizes = new Float64Array(classes)
	for (const { of } of lessons) sizes[of] = (sizes[of] ?? 0) + 1
	for (const { point, of } of lessons)
		eachValue(point, space, (column, value) => {
			const at = column * classes + of
			weights[at] = (weights[at] ?? 0) + (start * value) / (sizes[of] ?? 1)
		})
	for (let from = 0; from < weights.length; from += classes) {
		let mean = 0
		for (let c = 0; c < classes; c++) mean += (weights[from + c] ?? 0) / classes
		for (let c = 0; c < classes; c++) weights[from + c] = (weights[from + c] ?? 0) - mean
	}
}

function eachValue({ at, value, dense }: Point, space: Space, use: (column: number, value: number) => void) {
	for (let k = 0; k < at.length; k++) use(at[k] ?? 0, value[k] ?? 0)
	for (let k = 0; k < dense.length; k++) use(space.columns + k, denseWeight * (dense[k] ?? 0))
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
