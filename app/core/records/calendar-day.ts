/** A day of the calendar, YYYY-MM-DD, wherever one is. */
export type Day = string

const dayMs = 86_400_000

/** Whether a text is a day that there is. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
	const time = Date.parse(`${text}T00:00:00Z`)
	return !Number.isNaN(time) && dayIn(time) === text
}

export function plusDays(day: Day, days: number): Day {
	return dayIn(midnightOf(day) + days * dayMs)
}

/** So many months later; the last day of a month where that one has no such day. */
export function plusMonths(day: Day, months: number): Day {
	const from = new Date(midnightOf(day))
	const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
	const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
	return dayIn(Date.UTC(year, month, Math.min(from.getUTCDate(), last)))
}

/** Whole days from one to the other; negative when `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
	return (midnightOf(to) - midnightOf(from)) / dayMs
}

/** Days are counted in UTC, where all have 24 hours: the zone of the machine must not matter. */
export function midnightOf(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`)
}

/** The day that it is by universal time, at a number of milliseconds. */
export function dayIn(time: number): Day {
	return new Date(time).toISOString().slice(0, 10)
}
