import { expect, test } from 'vitest'
import { hasLeft } from '#app/server/session/has-left'

const of = (leftOn: string | null, zone: string | null = null, siteZone: string | null = null) => ({
	leftOn,
	timeZone: zone,
	siteZone,
})

test.each([
	['London, before clocks go forward', '2026-03-28', 'Europe/London', '2026-03-28T00:00:00Z'],
	['London, the day clocks go forward', '2026-03-29', 'Europe/London', '2026-03-29T00:00:00Z'],
	['London, after it', '2026-03-30', 'Europe/London', '2026-03-29T23:00:00Z'],
	['London, the day clocks go back', '2026-10-25', 'Europe/London', '2026-10-24T23:00:00Z'],
	['Cairo, where midnight is skipped', '2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
	['Kiritimati, a day ahead', '2026-03-02', 'Pacific/Kiritimati', '2026-03-01T10:00:00Z'],
])('somebody has left from the first instant of that day where they are: %s', (_what, day, zone, instant) => {
	const at = new Date(instant)
	expect(hasLeft(of(day, zone), at, 'UTC')).toBe(true)
	expect(hasLeft(of(day, zone), new Date(at.getTime() - 1), 'UTC')).toBe(false)
})

test('their own zone goes before that of the site, and that before the house', () => {
	const at = new Date('2026-03-01T15:00:00Z')
	expect(hasLeft(of('2026-03-02', 'Asia/Tokyo', 'Europe/London'), at, 'UTC')).toBe(true)
	expect(hasLeft(of('2026-03-02', null, 'Asia/Tokyo'), at, 'UTC')).toBe(true)
	expect(hasLeft(of('2026-03-02'), at, 'UTC')).toBe(false)
	expect(hasLeft(of(null), at, 'UTC')).toBe(false)
})
