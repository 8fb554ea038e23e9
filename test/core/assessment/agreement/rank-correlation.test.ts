import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from '#app/core/assessment/agreement/median'
import { rankCorrelation } from '#app/core/assessment/agreement/rank-correlation'

type Pairs = [number, number][]
const anyPairs = () =>
	fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 20 })

test('without ties it is what the short formula says', () => {
	// Ranks 1 2 3 4 5 against 2 1 4 3 5: squared differences 1+1+1+1+0 = 4; 1 - 6*4 / (5*24) = 0.8.
	const pairs: Pairs = [
		[10, 20],
		[20, 10],
		[30, 40],
		[40, 30],
		[50, 50],
	]
	expect(rankCorrelation(pairs)).toBeCloseTo(0.8, 12)
})

test('ties share the mean of their ranks', () => {
	// Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4. From the mean: -1.5 0 0 1.5 and -1.5 .5 -.5 1.5.
	// Products 4.5; squares 4.5 and 5: 4.5 / sqrt(22.5).
	const pairs: Pairs = [
		[1, 10],
		[2, 30],
		[2, 20],
		[3, 40],
	]
	expect(rankCorrelation(pairs)).toBeCloseTo(4.5 / Math.sqrt(22.5), 12)
})

test('one reply, or a list that never varies, says nothing of order', () => {
	const told: Pairs[] = [
		[],
		[[1, 2]],
		[
			[1, 2],
			[1, 3],
		],
		[
			[1, 2],
			[3, 2],
		],
	]
	expect(told.map(rankCorrelation)).toEqual([null, null, null, null])
})

test('the same order is 1, the other way round is -1, and nothing is beyond them', () => {
	fc.assert(
		fc.property(anyPairs(), (pairs) => {
			const rho = rankCorrelation(pairs)
			const ones = pairs.map(([one]) => one)
			if (new Set(ones).size > 1) {
				expect(rankCorrelation(ones.map((one) => [one, one * 3 + 1]))).toBeCloseTo(1, 12)
				expect(rankCorrelation(ones.map((one) => [one, -one]))).toBeCloseTo(-1, 12)
			}
			if (rho === null) return
			expect(Math.abs(rho)).toBeLessThanOrEqual(1)
			expect(rankCorrelation(pairs.map(([one, other]) => [other, one]))).toBeCloseTo(rho, 12)
			expect(rankCorrelation(pairs.map(([one, other]) => [one ** 3, other]))).toBeCloseTo(rho, 12)
		}),
	)
})

test('the median is the one in the middle, or the mean of two', () => {
	expect([[], [3], [1, 2], [4, 0, 1], [4, 1, 0, 2]].map(median)).toEqual([null, 3, 1.5, 1, 1.5])
})
