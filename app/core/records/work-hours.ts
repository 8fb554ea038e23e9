import { tz } from '@date-fns/tz'
import { getISODay, parseISO } from 'date-fns'
import { type Day, dayOf, daysBetween, plusDays } from './day'

/** When people of a site work. Hours that end before they begin run past midnight, and belong to the day they begin on. */
export type WorkHours = {
	/** IANA name. */
	timeZone: string
	/** 1 (Monday) to 7, such as 12345. */
	workDays: string
	/** HH:MM of that zone. */
	workFrom: string
	workTo: string
}

/** The hours of a house that has not said any: weekdays, nine to five. */
export const usualHours = { workDays: '12345', workFrom: '09:00', workTo: '17:00' } as const

type Span = { from: Date; to: Date }

/** Whole seconds of the time from one instant to another that lie in working hours. */
export function workSeconds(from: Date, to: Date, hours: WorkHours): number {
	if (to <= from) return 0
	let ms = 0
	for (const span of spansAround(from, to, hours)) {
		const begin = Math.max(span.from.getTime(), from.getTime())
		ms += Math.max(0, Math.min(span.to.getTime(), to.getTime()) - begin)
	}
	return Math.round(ms / 1000)
}

/** Whether an instant lies in working hours; the end of a day's hours does not. */
export function isWorkTime(at: Date, hours: WorkHours): boolean {
	return spansAround(at, at, hours).some((span) => span.from <= at && at < span.to)
}

/** The first instant from `at` on in working hours: `at` itself within them; null where nobody ever works. */
export function nextWorkTime(at: Date, hours: WorkHours): Date | null {
	const today = dayOf(at, hours.timeZone)
	for (let days = -1; days <= 8; days++) {
		const span = spanOf(plusDays(today, days), hours)
		if (span && span.to > at) return span.from > at ? span.from : at
	}
	return null
}

function spansAround(from: Date, to: Date, hours: WorkHours): Span[] {
	const first = plusDays(dayOf(from, hours.timeZone), -1)
	const days = daysBetween(first, dayOf(to, hours.timeZone)) + 1
	return Array.from({ length: days }, (_, index) => spanOf(plusDays(first, index), hours)).flatMap(
		(span) => span ?? [],
	)
}

function spanOf(day: Day, { timeZone, workDays, workFrom, workTo }: WorkHours): Span | null {
	if (!workDays.includes(String(getISODay(parseISO(day))))) return null
	const from = clockAt(day, workFrom, timeZone)
	const to = clockAt(workTo > workFrom ? day : plusDays(day, 1), workTo, timeZone)
	return to > from ? { from, to } : null
}

/** Where clocks skip this time of day, the first instant after it. */
function clockAt(day: Day, time: string, zone: string): Date {
	return new Date(parseISO(`${day}T${time}:00`, { in: tz(zone) }).getTime())
}
