import { expect, test } from 'vitest'
import { dayTold } from '#app/ui/words/days'

const today = '2031-12-20'

test.each([
	['2031-12-18', 'Was due on Thursday 18 December, 2 days ago'],
	['2031-12-19', 'Was due on Friday 19 December, 1 day ago'],
	['2031-12-20', 'Due today'],
	['2031-12-21', 'Due tomorrow'],
	['2031-12-24', 'Due on Wednesday 24 December, in 4 days'],
	['2032-01-02', 'Due on 2 January 2032, in 13 days'],
	['2032-06-02', 'Due on 2 June 2032'],
])('%s is said as people say it', (day, said) => {
	expect(dayTold.due({ day, today })).toBe(said)
})

test('for how long something holds is said with the days that are left when they are few', () => {
	expect(dayTold.holds({ day: '2031-12-19', today })).toBe('Was valid until 19 December 2031')
	expect(dayTold.holds({ day: '2031-12-30', today })).toBe(
		'Valid until Tuesday 30 December, for 10 days more',
	)
	expect(dayTold.holds({ day: '2033-12-30', today })).toBe('Valid until 30 December 2033')
})
