import { termsOf } from '#app/core/wording/meaning/terms'
import { rarityStep, type StoredVectors, scaleStep } from '#app/core/wording/meaning/vectors'
import { product } from './linear'

/** A word is learnt when so many texts have it. */
const often = 3
const most = 9000
const lambda = 1
const rounds = 40

/**
 * A vector for each word, such that the sum over a text's words, over the root of their number, comes near its target:
 * ridge regression, one number of the vectors after another, by conjugate gradients.
 */
export function wordVectors(targets: ReadonlyMap<string, Float32Array>, size: number): StoredVectors {
	const texts = [...targets].map(([text, target]) => ({ stems: termsOf(text).stems, target }))
	const counts = new Map<string, number>()
	for (const { stems } of texts)
		for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
	const words = [...counts]
		.filter(([stem, count]) => count >= often && !/\s/.test(stem))
		.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.slice(0, most)
	const columns = new Map(words.map(([stem], column) => [stem, column]))
	const rows = texts.map(({ stems }) => ({
		at: Int32Array.from(stems.flatMap((stem) => columns.get(stem) ?? [])),
		share: 1 / Math.sqrt(stems.length || 1),
	}))
	const learnt = Array.from({ length: size }, (_, k) =>
		solved(
			rows,
			texts.map(({ target }) => target[k] ?? 0),
			words.length,
		),
	)
	const never = Math.log(1 + texts.length)
	const rarity = words.map(([, count]) => Math.round(Math.log((1 + texts.length) / (1 + count)) * rarityStep))
	const scale = words.map((_, column) =>
		Math.min(255, Math.ceil(Math.max(0.01, ...learnt.map((one) => Math.abs(one[column] ?? 0))) * scaleStep)),
	)
	const numbers = words.flatMap((_, column) => {
		const step = (scale[column] ?? 1) / scaleStep / 127
		return learnt.map((one) => Math.max(-127, Math.min(127, Math.round((one[column] ?? 0) / step))))
	})
	return {
		size,
		never: Math.round(never * 100) / 100,
		stems: words.map(([stem]) => stem).join(' '),
		rarity: base64(rarity.map((one) => Math.max(1, Math.min(255, one)))),
		scale: base64(scale),
		numbers: base64(numbers),
	}
}

type Row = { at: Int32Array; share: number }

function solved(rows: readonly Row[], wanted: readonly number[], columns: number): Float64Array {
	const goal = new Float64Array(columns)
	const weight = new Float64Array(columns).fill(lambda)
	for (const [at, row] of rows.entries())
		for (const column of row.at) {
			goal[column] = (goal[column] ?? 0) + row.share * (wanted[at] ?? 0)
			weight[column] = (weight[column] ?? 0) + row.share * row.share
		}
	const found = new Float64Array(columns)
	const rest = Float64Array.from(goal)
	const eased = rest.map((one, column) => one / (weight[column] ?? 1))
	const way = Float64Array.from(eased)
	let left = product(rest, eased)
	for (let round = 0; round < rounds && left > 1e-9; round++) {
		const pushed = applied(rows, way)
		const step = left / product(way, pushed)
		for (let k = 0; k < columns; k++) {
			found[k] = (found[k] ?? 0) + step * (way[k] ?? 0)
			rest[k] = (rest[k] ?? 0) - step * (pushed[k] ?? 0)
			eased[k] = (rest[k] ?? 0) / (weight[k] ?? 1)
		}
		const next = product(rest, eased)
		for (let k = 0; k < columns; k++) way[k] = (eased[k] ?? 0) + (next / left) * (way[k] ?? 0)
		left = next
	}
	return found
}

function applied(rows: readonly Row[], way: Float64Array): Float64Array {
	const out = way.map((one) => one * lambda)
	for (const { at, share } of rows) {
		let sum = 0
		for (const column of at) sum += way[column] ?? 0
		sum *= share * share
		for (const column of at) out[column] = (out[column] ?? 0) + sum
	}
	return out
}

function base64(bytes: readonly number[]): string {
	return Buffer.from(Int8Array.from(bytes).buffer).toString('base64')
}
