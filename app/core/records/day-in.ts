import { type Day, endOfDay, startOfDay } from './day'

/**
 * The middle of what a day has in common here and by universal time: whoever shows the instant, in this zone or without
 * one, shows that day. Days have at least ten hours in common anywhere.
 */
export function middleOfDay(day: Day, zone: string): Date {
	const [from, to] = common(day, zone)
	return new Date((from + to) / 2)
}

/** The last instant that is this day both here and by universal time. */
export function lastOfDay(day: Day, zone: string): Date {
	return new Date(common(day, zone)[1] - 1)
}

function common(day: Day, zone: string): [from: number, to: number] {
	const [from, to] = [startOfDay(day, zone).getTime(), endOfDay(day, zone).getTime()]
	return [Math.max(from, startOfDay(day, 'UTC').getTime()), Math.min(to, endOfDay(day, 'UTC').getTime())]
}
