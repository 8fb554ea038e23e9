import { describe, expect, test } from 'vitest'
import { areaUnder, correlation, rankCorrelation } from '#app/cli/wording/figures'
import { isAllowed, namesIn } from '#app/cli/wording/names'
import { packed } from '#app/cli/wording/pack'
import { dot, less, ridge, type Sparse } from '#app/cli/wording/ridge'
import { sums, unpacked } from '#app/core/wording/learnt/unpacked'

const row = (...values: number[]): Sparse => ({
	at: Int32Array.from(values.keys()),
	value: Float64Array.from(values),
})

describe('learning', () => {
	test('ridge finds the weights that made the numbers', () => {
		const rows = [row(1, 0), row(0, 1), row(1, 1), row(2, 1)]
		const b = ridge(rows, [2, -1, 1, 3], { columns: 2, lambda: () => 1e-9 })
		expect(Array.from(b, (one) => Math.round(one * 1000) / 1000)).toEqual([2, -1])
	})

	test('a heavy penalty keeps a weight at what it is drawn to', () => {
		const b = ridge([row(1)], [5], { columns: 1, lambda: () => 1e9, prior: Float64Array.from([2]) })
		expect(b[0]).toBeCloseTo(2, 5)
	})

	test('the difference of two rows comes to the difference of what they come to', () => {
		const b = Float64Array.from([2, 3])
		expect(dot(less(row(1, 1), row(0, 2)), b)).toBeCloseTo(-1, 9)
	})

	test('ranks share the middle where values are equal', () => {
		expect(rankCorrelation([1, 2, 2, 3], [1, 2, 2, 3])).toBeCloseTo(1, 9)
		expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 9)
		expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 9)
	})

	test('the area under the curve is the chance to stand higher, ties half', () => {
		expect(areaUnder([3, 4], [1, 2])).toBe(1)
		expect(areaUnder([1, 3], [2])).toBe(0.5)
		expect(areaUnder([1], [1])).toBe(0.5)
	})

	test('names of people and words for who somebody is teach nothing', () => {
		const names = namesIn(['We met Adaeze there', 'so Adaeze said, and the form was late'])
		expect(['adaeze', 'muslim', 'sorry muslim', 'friday'].map((gram) => isAllowed(gram, names))).toEqual([
			false,
			false,
			false,
			false,
		])
		expect(isAllowed('form', names)).toBe(true)
	})

	test('packing and unpacking keeps a weight within a step', () => {
		const part = Float64Array.from([0.5, -0.25, 0.1])
		const trained = {
			acts: { apology: [0.5, 0.4, 0] },
			plain: [2, 2, 2],
			general: [2, 2, 2],
			vocabulary: ['sorry', 'no'],
			sums: Object.fromEntries(sums.map((name) => [name, part])),
			figures: {},
		}
		const { weights, grams, constants } = unpacked(packed(trained, 'test-1', []))
		expect(weights[sums.length * (grams.get('sorry') ?? 9)]).toBeCloseTo(0.5, 2)
		expect(weights[sums.length * (grams.get('no') ?? 9)]).toBeCloseTo(-0.25, 2)
		expect(constants[0]).toBe(0.1)
	})
})
