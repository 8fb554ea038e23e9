import { daysBetween } from './calendar-day'
import type { Standing } from './standing'

/** How much a course presses somebody, most first; `rests`: nothing is asked now. */
export const urgencies = [
	'overdue',
	'lapsed',
	'due-soon',
	'renew-soon',
	'begun',
	'new',
	'done',
	'rests',
] as const
export type Urgency = (typeof urgencies)[number]

/** So many days ahead something is due soon. */
export const soonDays = 14

/** Days where the person is: today, and the last day by which it is asked for. */
export type DueDay = { day: string; today: string }

/** Whether a course is somebody's own: an assignment means them, or they enrolled in it. */
export function isMine(standing: Pick<Standing, 'required' | 'assignedAt'> | null): boolean {
	return standing !== null && (standing.required || standing.assignedAt !== null)
}

/** How much one's own course presses at `at`. */
export function urgencyOf(
	standing: Pick<Standing, 'state' | 'renewFrom' | 'required' | 'assignedAt'>,
	due: DueDay | null,
	at: Date,
): Urgency {
	switch (standing.state) {
		case 'overdue':
			return 'overdue'
		case 'lapsed':
			return isMine(standing) ? 'lapsed' : 'rests'
		case 'completed':
			return standing.renewFrom && standing.renewFrom <= at && isMine(standing) ? 'renew-soon' : 'done'
		case 'exempt':
		case 'on-leave':
		case 'withdrawn':
			return 'rests'
		case 'assigned':
		case 'in-progress':
		case 'not-yet':
			if (due && daysBetween(due.today, due.day) <= soonDays) return 'due-soon'
			return standing.state === 'assigned' ? 'new' : 'begun'
	}
}

/** Sorts what presses more first, then what is due first. */
export function byUrgency(
	one: { urgency: Urgency; due: DueDay | null },
	other: { urgency: Urgency; due: DueDay | null },
): number {
	return (
		urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
		(one.due?.day ?? '9999').localeCompare(other.due?.day ?? '9999')
	)
}

/** Whether something is asked for now, or will be. */
export function presses({ urgency }: { urgency: Urgency }): boolean {
	return urgency !== 'done' && urgency !== 'rests'
}
