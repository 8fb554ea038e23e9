import { unit } from '#app/core/wording/meaning/space'
import type { Asked } from './intents'
import { inverseRoot, largest, outer, product } from './linear'

/** The teacher's vector of a text. */
export type Taught = (text: string) => Float32Array

/** How much of each target is the middle of its intent. */
const together = 0.6
const shrink = 0.3
const teacherSize = 512

/**
 * Where texts should lie, in few numbers: directions in which the teacher sees texts of one intent differ count less,
 * and texts of one intent move together.
 */
export function targetsOf(
	texts: readonly string[],
	sets: readonly (readonly Asked[])[],
	taught: Taught,
	size: number,
): Map<string, Float32Array> {
	const project = projection(texts, sets, taught, size)
	const targets = new Map(texts.map((text) => [text, Float32Array.from(unit(project(taught(text))))]))
	for (const set of sets)
		for (const members of grouped(set).values()) {
			const own = members.flatMap((text) => targets.get(text) ?? [])
			const middle = mean(own, size)
			for (const one of own)
				for (let k = 0; k < size; k++) one[k] = (1 - together) * (one[k] ?? 0) + together * (middle[k] ?? 0)
		}
	for (const [text, one] of targets) targets.set(text, Float32Array.from(unit(one)))
	return targets
}

function projection(
	texts: readonly string[],
	sets: readonly (readonly Asked[])[],
	taught: Taught,
	size: number,
): (vector: Float32Array) => number[] {
	const some = texts.filter((_, at) => at % 3 === 0)
	const centre = mean(some.map(taught), teacherSize)
	const apart = sets.flatMap((set) =>
		[...grouped(set).values()].flatMap((members) => {
			const middle = mean(members.map(taught), teacherSize)
			return members.filter((_, at) => at % 2 === 0).map((text) => ({ text, middle }))
		}),
	)
	const within = outer(apart.length, teacherSize, (at, row) => {
		const one = apart[at]
		const vector = one ? taught(one.text) : row
		for (let k = 0; k < teacherSize; k++) row[k] = (vector[k] ?? 0) - (one?.middle[k] ?? 0)
	})
	let trace = 0
	for (let k = 0; k < teacherSize; k++) trace += (within.values[k * teacherSize + k] ?? 0) / teacherSize
	for (let k = 0; k < teacherSize; k++) {
		const at = k * teacherSize + k
		within.values[at] = (within.values[at] ?? 0) + shrink * trace
	}
	const whiten = inverseRoot(within)
	const rowOf = (k: number) => whiten.values.subarray(k * teacherSize, (k + 1) * teacherSize)
	const centred = new Float64Array(teacherSize)
	const all = outer(some.length, teacherSize, (at, row) => {
		const vector = taught(some[at] ?? '')
		for (let k = 0; k < teacherSize; k++) centred[k] = (vector[k] ?? 0) - (centre[k] ?? 0)
		for (let k = 0; k < teacherSize; k++) row[k] = product(rowOf(k), centred)
	})
	const directions = largest(all, size).map((direction) => {
		const back = new Float64Array(teacherSize)
		for (let k = 0; k < teacherSize; k++) {
			const row = rowOf(k)
			for (let j = 0; j < teacherSize; j++) back[j] = (back[j] ?? 0) + (direction[k] ?? 0) * (row[j] ?? 0)
		}
		return back
	})
	return (vector) => {
		for (let k = 0; k < teacherSize; k++) centred[k] = (vector[k] ?? 0) - (centre[k] ?? 0)
		return directions.map((direction) => product(direction, centred))
	}
}

function grouped(set: readonly Asked[]): Map<string, string[]> {
	const groups = new Map<string, string[]>()
	for (const { text, intent } of set) groups.set(intent, [...(groups.get(intent) ?? []), text])
	return groups
}

function mean(vectors: readonly Float32Array[], size: number): Float32Array {
	const sum = new Float32Array(size)
	for (const vector of vectors) for (let k = 0; k < size; k++) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0)
	return sum.map((one) => one / (vectors.length || 1))
}
