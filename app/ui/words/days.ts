import { daysBetween } from '#app/core/records/calendar-day'

const written = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC',
})
const withYear = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
})

type DueDay = { day: string; today: string }

/** "3 March 2026" for 2026-03-03. */
export function dayWords(day: string): string {
	return withYear.format(new Date(`${day}T12:00:00Z`))
}

/** "Friday 27 November", with the year where it is another one. */
function nearDay({ day, today }: DueDay): string {
	return day.slice(0, 4) === today.slice(0, 4)
		? written.format(new Date(`${day}T12:00:00Z`)).replace(',', '')
		: dayWords(day)
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** A day as people say it: today, tomorrow, or the day with how far it is. */
export const dayTold = {
	due: (due: DueDay) => {
		const left = daysBetween(due.today, due.day)
		if (left < 0) return `Was due on ${nearDay(due)}, ${days(-left)} ago`
		if (left === 0) return 'Due today'
		if (left === 1) return 'Due tomorrow'
		return left <= 60 ? `Due on ${nearDay(due)}, in ${days(left)}` : `Due on ${nearDay(due)}`
	},
	holds: (holds: DueDay) => {
		const left = daysBetween(holds.today, holds.day)
		if (left < 0) return `Was valid until ${dayWords(holds.day)}`
		if (left === 0) return 'Valid until today'
		return left <= 90
			? `Valid until ${nearDay(holds)}, for ${days(left)} more`
			: `Valid until ${dayWords(holds.day)}`
	},
}
