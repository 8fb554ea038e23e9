import { tzOffset } from '@date-fns/tz'
import { type Day, dayIn, midnightOf, plusDays } from './calendar-day'

export { type Day, daysBetween, isDay, plusDays, plusMonths } from './calendar-day'

const dayMs = 86_400_000

/** Whether a text names a time zone of the IANA list. */
export function isZone(text: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: text }) !== null && text !== ''
	} catch {
		return false
	}
}

/** The day it is at this instant in a zone. */
export function dayOf(at: Date, zone: string): Day {
	return known(days, zone, at.getTime(), (time) => dayIn(onTheWall(time, zone)))
}

/**
 * The first instant of a day in a zone. Where clocks skip midnight, the first there is; where a zone skipped the whole day,
 * the first of the next one.
 */
export function startOfDay(day: Day, zone: string): Date {
	return new Date(known(starts, zone, day, () => firstInstant(midnightOf(day), zone)))
}

/** Many people share their days: a zone's rules are looked up once for each, of so many in a zone. */
const most = 5_000
const starts = new Map<string, Map<Day, number>>()
const days = new Map<string, Map<number, Day>>()

function known<Asked, Found>(
	kept: Map<string, Map<Asked, Found>>,
	zone: string,
	asked: Asked,
	find: (asked: Asked) => Found,
): Found {
	let own = kept.get(zone)
	if (own === undefined) {
		own = new Map()
		kept.set(zone, own)
	}
	const before = own.get(asked)
	if (before !== undefined) return before
	const found = find(asked)
	if (own.size >= most) own.clear()
	own.set(asked, found)
	return found
}

/** The first instant that is no longer this day: what is due on a day is due until then. */
export function endOfDay(day: Day, zone: string): Date {
	return startOfDay(plusDays(day, 1), zone)
}

/** The last day of something that is over at this instant: what ends with the end of a day, ends on that day. */
export function lastDay(end: Date, zone: string): Day {
	return dayOf(new Date(end.getTime() - 1), zone)
}

/** What a clock on the wall shows, as if it were UTC. */
function onTheWall(time: number, zone: string): number {
	return time + tzOffset(zone, new Date(time)) * 60_000
}

/** The first instant at which the clocks of a zone show this or later. No zone is further than 15 hours from UTC. */
function firstInstant(wall: number, zone: string): number {
	let before = wall - 15 * 3_600_000
	let after = wall + 15 * 3_600_000
	// A day that was skipped leaves the clocks showing earlier still.
	if (onTheWall(after, zone) < wall) after += dayMs
	const guess = wall - tzOffset(zone, new Date(wall)) * 60_000
	if (onTheWall(guess, zone) === wall && onTheWall(guess - 1, zone) === wall - 1) return guess
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2)
		if (onTheWall(middle, zone) >= wall) after = middle
		else before = middle
	}
	return after
}
