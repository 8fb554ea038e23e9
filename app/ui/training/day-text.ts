import { timeText } from '../primitives/time-text'

const short = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC',
})

/** "21 November 2026" of YYYY-MM-DD, whichever zone it is a day of. */
export const dayText = (day: string): string => timeText(new Date(`${day}T00:00:00Z`))

/** "21 Nov 2026", for cells. */
export const shortDay = (day: string): string => short.format(new Date(`${day}T00:00:00Z`))
