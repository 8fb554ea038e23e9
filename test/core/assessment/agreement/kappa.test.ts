import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Grade, gradeOf, grades } from '#app/core/assessment/agreement/grade'
import { type Pair, weightedKappa } from '#app/core/assessment/agreement/kappa'

const anyGrade = () => fc.constantFrom<Grade>(...grades)
const anyPairs = () => fc.array(fc.tuple(anyGrade(), anyGrade()), { minLength: 1, maxLength: 30 })

/** Pairs from a table: how often the first gave the row's grade and the second the column's. */
const fromTable = (rows: number[][]): Pair[] =>
	rows.flatMap((row, one) =>
		row.flatMap((count, other) =>
			Array.from({ length: count }, (): Pair => [grades[one] ?? 0, grades[other] ?? 0]),
		),
	)

test('a table worked out by hand comes to ten thirteenths', () => {
	// Ten replies: rows are 3, 4, 3; columns 4, 3, 3. Observed: three are one grade apart, so 3.
	// Expected: one apart 3*3 + 4*4 + 4*3 + 3*3 = 46; two apart (3*3 + 3*4) * 4 = 84; 130 by ten replies is 13.
	const table = [
		[3, 0, 0],
		[1, 2, 1],
		[0, 1, 2],
	]
	expect(weightedKappa(fromTable(table))).toBeCloseTo(10 / 13, 12)
})

test('opposite ends cost sixteen times a step', () => {
	// Four replies, both raters 0,0,4,4 in counts: expected is 8 pairs of 16 by 4, so 32.
	expect(
		weightedKappa([
			[0, 0],
			[0, 0],
			[4, 4],
			[4, 4],
		]),
	).toBe(1)
	expect(
		weightedKappa([
			[0, 0],
			[0, 4],
			[4, 0],
			[4, 4],
		]),
	).toBe(0)
	expect(
		weightedKappa([
			[0, 4],
			[0, 4],
			[4, 0],
			[4, 0],
		]),
	).toBe(-1)
})

test('nobody to compare has no kappa, and one grade throughout is full agreement', () => {
	expect(weightedKappa([])).toBeNull()
	expect(
		weightedKappa([
			[2, 2],
			[2, 2],
		]),
	).toBe(1)
	expect(
		weightedKappa([
			[2, 3],
			[2, 3],
		]),
	).toBe(0)
})

test('raters who always say the same have a kappa of 1', () => {
	fc.assert(
		fc.property(fc.array(anyGrade(), { minLength: 1 }), (given) => {
			expect(weightedKappa(given.map((grade): Pair => [grade, grade]))).toBe(1)
		}),
	)
})

test('it is the same from either side, and never leaves -1 to 1', () => {
	fc.assert(
		fc.property(anyPairs(), (pairs) => {
			const kappa = weightedKappa(pairs) ?? Number.NaN
			expect(weightedKappa(pairs.map(([one, other]): Pair => [other, one]))).toBeCloseTo(kappa, 12)
			expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-12)
			expect(kappa).toBeLessThanOrEqual(1)
		}),
	)
})

test('raters who know nothing of each other come to 0 on the mean', () => {
	// Every way round of the second list against the first: each grade meets each as often as chance would have it.
	fc.assert(
		fc.property(anyPairs(), (pairs) => {
			const others = pairs.map(([, other]) => other)
			fc.pre(new Set(pairs.flat()).size > 1)
			const turned = pairs.map((_, by) =>
				weightedKappa(pairs.map(([one], at): Pair => [one, others[(at + by) % others.length] ?? 0])),
			)
			const mean = turned.reduce<number>((sum, kappa) => sum + (kappa ?? Number.NaN), 0) / turned.length
			expect(mean).toBeCloseTo(0, 9)
		}),
	)
})

test('points become the nearest grade', () => {
	expect([0, 12, 13, 50, 87, 88, 100, 140, -3].map(gradeOf)).toEqual([0, 0, 1, 2, 3, 4, 4, 4, 0])
})
