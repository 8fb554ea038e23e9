import { expect, test } from 'vitest'
import { countingTry, isPassedIn } from '#app/core/records/counting-try'

const day = (number: number) => new Date(Date.UTC(2031, 2, number))
const once = { attemptId: 'once', at: day(1), passed: false, total: 40_000 }
const well = { attemptId: 'well', at: day(2), passed: true, total: 90_000 }
const less = { attemptId: 'less', at: day(3), passed: true, total: 80_000 }
const open = { attemptId: 'open', at: day(4), passed: null, total: 0 }
const tries = [less, once, open, well]

test('without a try nothing counts', () => {
	expect(countingTry('best', [])).toBeNull()
	expect(isPassedIn('latest', [])).toBe(false)
})

test('the best, the first or the latest try counts, whatever order they come in', () => {
	expect(countingTry('best', tries)).toBe(well)
	expect(countingTry('first', tries)).toBe(once)
	expect(countingTry('latest', tries)).toBe(open)
})

test('a first try that was not passed stays what counts', () => {
	expect(isPassedIn('first', [once, well])).toBe(false)
	expect(isPassedIn('best', [once, well])).toBe(true)
	expect(isPassedIn('latest', [once, well])).toBe(true)
})

test('what waits for a trainer is not passed, and comes before what was not', () => {
	expect(isPassedIn('latest', tries)).toBe(false)
	expect(countingTry('best', [once, open])).toBe(open)
})

test('of two equal tries the earlier one counts', () => {
	expect(countingTry('best', [{ ...well, attemptId: 'again', at: day(9) }, well])).toBe(well)
})
