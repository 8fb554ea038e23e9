import { expect, test } from 'vitest'
import { respectGap } from '#app/core/assessment/pair'

const given = (respect: number) => ({ tone: 0, respect, experience: 'expected' as const })

test('a few points apart is the same respect', () => {
	expect(respectGap(given(80_000), given(75_000))).toBe(0)
	expect(respectGap(given(75_000), given(80_999))).toBe(0)
})

test('more than that is told in whole points, on whichever side it is less', () => {
	expect(respectGap(given(90_000), given(66_500))).toBe(24)
	expect(respectGap(given(66_500), given(90_000))).toBe(-24)
})
