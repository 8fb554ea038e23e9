const day = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
})
const clock = new Intl.DateTimeFormat('en-GB', {
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
	timeZone: 'UTC',
})

/** "21 November 2026", or with the clock "21 November 2026, 14:05 UTC". The same on server and browser. */
export function timeText(at: Date, withClock = false): string {
	return withClock ? `${day.format(at)}, ${clock.format(at)} UTC` : day.format(at)
}

const here = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** "14:05", where the reader is; for what scripts show. Until they run, "14:05 UTC". */
export function timeOfDay(iso: string, local: boolean): string {
	const at = new Date(iso)
	return local ? here.format(at) : `${clock.format(at)} UTC`
}
