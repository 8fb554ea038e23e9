import { expect, test } from 'vitest'
import type { StandingState } from '#app/core/records/standing'
import { byUrgency, type Urgency, urgencyOf } from '#app/core/records/urgency'

const at = new Date('2031-03-01T09:00:00Z')
const today = '2031-03-01'
const standing = (state: StandingState, more: { renewFrom?: Date; required?: boolean } = {}) => ({
	...{ state, renewFrom: null, required: true, assignedAt: null },
	...more,
})

test.each<[StandingState, string | null, Urgency]>([
	['overdue', '2031-02-27', 'overdue'],
	['assigned', '2031-03-15', 'due-soon'],
	['in-progress', '2031-03-01', 'due-soon'],
	['assigned', '2031-03-16', 'new'],
	['assigned', null, 'new'],
	['in-progress', '2031-04-16', 'begun'],
	['not-yet', null, 'begun'],
	['lapsed', '2031-01-01', 'lapsed'],
	['completed', null, 'done'],
	['exempt', null, 'rests'],
	['on-leave', '2031-02-01', 'rests'],
	['withdrawn', null, 'rests'],
])('%s with the day %s is %s', (state, day, urgency) => {
	expect(urgencyOf(standing(state), day === null ? null : { day, today }, at)).toBe(urgency)
})

test('a course that may be renewed says so, but not to somebody of whom nobody asks it any more', () => {
	const renewFrom = new Date('2031-02-20T00:00:00Z')
	expect(urgencyOf(standing('completed', { renewFrom }), null, at)).toBe('renew-soon')
	expect(urgencyOf(standing('completed', { renewFrom, required: false }), null, at)).toBe('done')
	expect(urgencyOf(standing('lapsed', { required: false }), null, at)).toBe('rests')
})

test('what presses most comes first, and then what is due first', () => {
	const due = (day: string) => ({ day, today })
	const list = [
		{ urgency: 'new' as const, due: null },
		{ urgency: 'due-soon' as const, due: due('2031-03-09') },
		{ urgency: 'due-soon' as const, due: due('2031-03-02') },
		{ urgency: 'overdue' as const, due: due('2031-02-01') },
	]
	expect(list.toSorted(byUrgency).map(({ due }) => due?.day)).toEqual([
		'2031-02-01',
		'2031-03-02',
		'2031-03-09',
		undefined,
	])
})
