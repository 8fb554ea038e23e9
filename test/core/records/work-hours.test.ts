import { expect, test } from 'vitest'
import { isWorkTime, nextWorkTime, usualHours, workSeconds } from '#app/core/records/work-hours'

const london = { ...usualHours, timeZone: 'Europe/London' }
const hour = 3600
const at = (text: string) => new Date(text)

test('only what lies between the hours of a working day counts', () => {
	// A Tuesday in winter: London is at UTC.
	expect(workSeconds(at('2031-01-14T08:30:00Z'), at('2031-01-14T09:30:00Z'), london)).toBe(hour / 2)
	expect(workSeconds(at('2031-01-14T10:00:00Z'), at('2031-01-14T10:01:00Z'), london)).toBe(60)
	expect(workSeconds(at('2031-01-14T17:00:00Z'), at('2031-01-14T19:00:00Z'), london)).toBe(0)
	expect(workSeconds(at('2031-01-14T10:00:00Z'), at('2031-01-14T10:00:00Z'), london)).toBe(0)
})

test('a weekend has no working hours, and a week has forty', () => {
	expect(workSeconds(at('2031-01-18T00:00:00Z'), at('2031-01-20T00:00:00Z'), london)).toBe(0)
	expect(workSeconds(at('2031-01-13T00:00:00Z'), at('2031-01-20T00:00:00Z'), london)).toBe(40 * hour)
})

test('nine is nine also once the clocks went forward, and on the day they do', () => {
	// London goes forward on Sunday 30 March 2031 at 01:00 UTC.
	expect(isWorkTime(at('2031-03-28T08:30:00Z'), london)).toBe(false)
	expect(isWorkTime(at('2031-03-31T08:30:00Z'), london)).toBe(true)
	const sundays = { ...london, workDays: '7', workFrom: '00:00', workTo: '08:00' }
	expect(workSeconds(at('2031-03-30T00:00:00Z'), at('2031-03-30T12:00:00Z'), sundays)).toBe(7 * hour)
	const back = workSeconds(at('2031-10-25T22:00:00Z'), at('2031-10-26T12:00:00Z'), sundays)
	expect(back).toBe(9 * hour)
})

test('hours that begin at a time the clocks skip begin when they have', () => {
	const early = { ...london, workDays: '7', workFrom: '01:30', workTo: '05:30' }
	const spent = workSeconds(at('2031-03-30T00:00:00Z'), at('2031-03-30T12:00:00Z'), early)
	expect(spent).toBeGreaterThanOrEqual(3 * hour)
	expect(spent).toBeLessThanOrEqual(4 * hour)
})

test('a night shift belongs to the day it begins on', () => {
	const nights = { timeZone: 'Asia/Tokyo', workDays: '5', workFrom: '22:00', workTo: '06:00' }
	// Friday 22:00 in Tokyo is 13:00 UTC.
	expect(isWorkTime(at('2031-01-17T14:00:00Z'), nights)).toBe(true)
	expect(isWorkTime(at('2031-01-17T20:59:00Z'), nights)).toBe(true)
	expect(isWorkTime(at('2031-01-17T21:00:00Z'), nights)).toBe(false)
	expect(workSeconds(at('2031-01-17T12:00:00Z'), at('2031-01-18T12:00:00Z'), nights)).toBe(8 * hour)
})

test('what comes at night waits for the morning of the next working day', () => {
	expect(nextWorkTime(at('2031-01-14T10:00:00Z'), london)).toEqual(at('2031-01-14T10:00:00Z'))
	expect(nextWorkTime(at('2031-01-17T18:00:00Z'), london)).toEqual(at('2031-01-20T09:00:00Z'))
	expect(nextWorkTime(at('2031-03-28T18:00:00Z'), london)).toEqual(at('2031-03-31T08:00:00Z'))
	expect(nextWorkTime(at('2031-01-14T10:00:00Z'), { ...london, workDays: '' })).toBeNull()
})
