/** How often a report goes out. */
export const reportRhythms = ['day', 'week', 'month'] as const
export type ReportRhythm = (typeof reportRhythms)[number]
export type ReportTimes = {
	every: ReportRhythm
	/** Of a week: 1 (Monday) to 7; of a month: 1 to 28. */
	on: number | null
	/** HH:MM. */
	hour: string
}

/** The times of a report as a pattern of cron. */
export function reportPattern({ every, on, hour }: ReportTimes): string {
	const [hours = '9', minutes = '0'] = hour.split(':')
	const at = `${Number(minutes)} ${Number(hours)}`
	if (every === 'day') return `${at} * * *`
	return every === 'week' ? `${at} * * ${(on ?? 1) % 7}` : `${at} ${on ?? 1} * *`
}
