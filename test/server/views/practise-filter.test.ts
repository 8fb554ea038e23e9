import { expect, test } from 'vitest'
import { fitsFilter, practiseFilter } from '#app/server/views/practise-filter.server'
import type { ScenarioListItem } from '#app/server/views/practise-view.server'

const item = (change: Partial<ScenarioListItem>): ScenarioListItem => ({
	slug: 'parcel',
	title: 'The parcel',
	summary: 'Maya rings about a parcel.',
	channel: 'phone',
	level: 1,
	minutes: 4,
	use: 'official',
	avatar: 'maya',
	courses: ['respect'],
	moods: ['calm'],
	startMood: 'calm',
	practice: { count: 0, best: null, latest: null },
	official: 'none',
	open: null,
	next: 'practise',
	...change,
})
const fits = (change: Partial<ScenarioListItem>, address: string) =>
	fitsFilter(item(change), practiseFilter(new URLSearchParams(address), ['respect', 'integrity']))

test('an address without a filter, or with one that is not known, narrows nothing', () => {
	for (const address of ['', 'channel=&course=&left=', 'channel=owl&course=dragons&left=right'])
		expect([address, fits({}, address)]).toEqual([address, true])
})

test.each([
	['channel=phone', true],
	['channel=chat', false],
	['course=respect', true],
	['course=integrity', false],
	['channel=phone&course=respect&left=new', true],
	['channel=chat&course=respect', false],
])('%s: %s', (address, fitting) => {
	expect(fits({}, address)).toBe(fitting)
})

test('new is what was never begun', () => {
	expect(fits({ practice: { count: 1, best: 70, latest: 70 } }, 'left=new')).toBe(false)
	expect(fits({ official: 'not-yet' }, 'left=new')).toBe(false)
	expect(fits({ open: 'a1' }, 'left=new')).toBe(false)
})

test('open is what could be passed officially and is not', () => {
	expect(fits({ official: 'not-yet' }, 'left=open')).toBe(true)
	expect(fits({ official: 'passed' }, 'left=open')).toBe(false)
	expect(fits({ use: 'practice' }, 'left=open')).toBe(false)
})
