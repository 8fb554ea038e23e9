import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	dayOf,
	daysBetween,
	endOfDay,
	isDay,
	isZone,
	plusDays,
	plusMonths,
	startOfDay,
} from '#app/core/records/day'

const starts = (day: string, zone: string) => startOfDay(day, zone).toISOString()

test.each([
	['2026-02-28', true],
	['2026-02-29', false],
	['2028-02-29', true],
	['2026-13-01', false],
	['2026-00-10', false],
	['2026-1-1', false],
	['26-01-01', false],
	['2026-01-01T00:00', false],
	['', false],
])('whether there is a day %s: %s', (text, there) => {
	expect(isDay(text)).toBe(there)
})

test('a zone is one of the list, and nothing else', () => {
	expect(['Europe/London', 'UTC', 'Australia/Lord_Howe'].every(isZone)).toBe(true)
	expect(['', 'Europe/Londen', 'over there'].some(isZone)).toBe(false)
})

test.each([
	['Europe/London', '2026-03-29', '2026-03-29T00:00:00.000Z'],
	['Europe/London', '2026-03-30', '2026-03-29T23:00:00.000Z'],
	['Europe/London', '2026-10-25', '2026-10-24T23:00:00.000Z'],
	['Europe/London', '2026-10-26', '2026-10-26T00:00:00.000Z'],
	['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
	['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
	['America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z'],
	['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00.000Z'],
	['Australia/Lord_Howe', '2026-04-06', '2026-04-05T13:30:00.000Z'],
	['Asia/Kathmandu', '2026-06-01', '2026-05-31T18:15:00.000Z'],
	['Pacific/Kiritimati', '2026-06-01', '2026-05-31T10:00:00.000Z'],
	['Pacific/Pago_Pago', '2026-06-01', '2026-06-01T11:00:00.000Z'],
])('in %s the day %s begins at %s', (zone, day, instant) => {
	expect(starts(day, zone)).toBe(instant)
})

test.each([
	['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
	['Africa/Cairo', '2025-04-25', '2025-04-24T22:00:00.000Z'],
	['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
	['America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z'],
])(
	'in %s, where no clock shows midnight on %s, the day begins at the first hour there is',
	(zone, day, at) => {
		expect(starts(day, zone)).toBe(at)
		expect(dayOf(new Date(at), zone)).toBe(day)
		expect(dayOf(new Date(Date.parse(at) - 1), zone)).toBe(plusDays(day, -1))
	},
)

test('where midnight is shown twice, the day begins with the first that is not taken back', () => {
	expect(starts('2018-02-18', 'America/Sao_Paulo')).toBe('2018-02-18T03:00:00.000Z')
	expect(starts('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00.000Z')
})

test('what is due on the day that Apia skipped is due until the next day begins', () => {
	expect(starts('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
	expect(starts('2011-12-31', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z')
	expect(endOfDay('2011-12-29', 'Pacific/Apia').toISOString()).toBe('2011-12-30T10:00:00.000Z')
	expect(endOfDay('2011-12-30', 'Pacific/Apia').toISOString()).toBe('2011-12-30T10:00:00.000Z')
})

test('a day has 23, 24, 25 or 23 and a half hours', () => {
	const hours = (day: string, zone: string) =>
		(endOfDay(day, zone).getTime() - startOfDay(day, zone).getTime()) / 3_600_000
	expect(hours('2026-03-29', 'Europe/London')).toBe(23)
	expect(hours('2026-03-30', 'Europe/London')).toBe(24)
	expect(hours('2026-10-25', 'Europe/London')).toBe(25)
	expect(hours('2026-10-04', 'Australia/Lord_Howe')).toBe(23.5)
})

test('days are counted by the calendar, also where clocks change between them', () => {
	expect(plusDays('2026-03-28', 2)).toBe('2026-03-30')
	expect(plusDays('2024-02-28', 1)).toBe('2024-02-29')
	expect(plusDays('2026-01-01', -1)).toBe('2025-12-31')
	expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
	expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
	expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2)
})

test('a month later is the last day of a month that is too short', () => {
	expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28')
	expect(plusMonths('2024-02-29', 12)).toBe('2025-02-28')
	expect(plusMonths('2026-11-30', 3)).toBe('2027-02-28')
	expect(plusMonths('2026-03-31', -1)).toBe('2026-02-28')
})

const zones = [
	'Europe/London',
	'America/New_York',
	'Australia/Lord_Howe',
	'Pacific/Apia',
	'America/Sao_Paulo',
	'Africa/Cairo',
	'Asia/Beirut',
	'America/Havana',
	'Asia/Kathmandu',
	'Pacific/Chatham',
]

test('every instant lies within the day it is told to be, in zones of every kind', () => {
	const instant = fc.integer({ min: Date.UTC(2011, 6, 1), max: Date.UTC(2030, 0, 1) })
	fc.assert(
		fc.property(instant, fc.constantFrom(...zones), (time, zone) => {
			const day = dayOf(new Date(time), zone)
			return startOfDay(day, zone).getTime() <= time && time < endOfDay(day, zone).getTime()
		}),
		{ numRuns: 400 },
	)
})
