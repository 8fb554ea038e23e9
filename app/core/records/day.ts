import { TZDate, tz } from '@date-fns/tz'
import { addDays, addMonths, differenceInCalendarDays, format, isValid, parseISO } from 'date-fns'

/** A day of the calendar, YYYY-MM-DD, wherever one is. */
export type Day = string

/** Whether a text is a day that there is. */
export function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text))
}

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
	return format(new TZDate(at, zone), 'yyyy-MM-dd')
}

/** The first instant of a day in a zone; where clocks skip midnight, the first there is. */
export function startOfDay(day: Day, zone: string): Date {
	const known = starts.get(`${day} ${zone}`)
	if (known !== undefined) return new Date(known)
	const start = parseISO(`${day}T00:00:00`, { in: tz(zone) }).getTime()
	if (starts.size > 20_000) starts.clear()
	starts.set(`${day} ${zone}`, start)
	return new Date(start)
}

/** Many people share their days: a zone's rules are looked up once for each. */
const starts = new Map<string, number>()

/** The first instant that is no longer this day: what is due on a day is due until then. */
export function endOfDay(day: Day, zone: string): Date {
	return startOfDay(plusDays(day, 1), zone)
}

export function plusDays(day: Day, days: number): Day {
	return format(addDays(parseISO(day), days), 'yyyy-MM-dd')
}

/** So many months later; the last day of a month where that one has no such day. */
export function plusMonths(day: Day, months: number): Day {
	return format(addMonths(parseISO(day), months), 'yyyy-MM-dd')
}

/** Whole days from one to the other; negative when `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
	return differenceInCalendarDays(parseISO(to), parseISO(from))
}
