import { expect, test } from 'vitest'
import { dayLine } from '#app/ui/courses/day-line'

const today = '2026-11-26'
const past = { day: '2026-11-24', today }
const ahead = { day: '2026-11-30', today }

test('what is overdue says since when; who is on leave isn’t told of a day that has passed', () => {
	expect(dayLine({ urgency: 'overdue', due: past, holds: null })).toMatch(/^Was due on Tuesday 24 November/)
	expect(dayLine({ urgency: 'rests', due: past, holds: null })).toBe(null)
	expect(dayLine({ urgency: 'rests', due: ahead, holds: null })).toMatch(/^Due on Monday 30 November/)
})

test('what is completed says until when it holds', () => {
	expect(dayLine({ urgency: 'done', due: null, holds: ahead })).toMatch(/^Valid until Monday 30 November/)
	expect(dayLine({ urgency: 'new', due: null, holds: null })).toBe(null)
})
