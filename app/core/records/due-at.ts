import { holds, type TrainingAct } from './acts'
import { dayOf, daysBetween, endOfDay, plusDays } from './day'
import type { PersonState } from './person-at'
import type { Hold } from './required'

/** The day by which an assignment asks somebody, before leave and extensions; null where it asks for none. */
export function plainDueDay(hold: Hold, person: PersonState, zone: string): string | null {
	const { due } = hold.version
	const since = dayOf(hold.since, zone)
	switch (due.kind) {
		case 'none':
			return null
		case 'day':
			return due.day
		case 'after-assignment':
			return plusDays(since, due.days)
		case 'after-hire': {
			const atLeast = plusDays(since, due.atLeast)
			if (person.hired === null) return plusDays(since, Math.max(due.days, due.atLeast))
			const asked = plusDays(person.hired, due.days)
			return asked < atLeast ? atLeast : asked
		}
	}
}

/**
 * The instant something is due by: the end of its day where the person is. It stands still during leave, an extension
 * granted since `since` replaces it, and further days that were agreed are added.
 */
export function dueAt(
	asked: { day: string | null; since: Date; moreDays: number },
	acts: readonly TrainingAct[],
	zone: string,
): Date | null {
	if (asked.day === null) return null
	let day = plusDays(asked.day, asked.moreDays)
	let from = asked.since
	const extension = acts
		.filter((act) => act.kind === 'extend' && act.dueOn !== null && act.from >= asked.since)
		.sort((one, other) => one.knownAt.getTime() - other.knownAt.getTime())
		.at(-1)
	if (extension?.dueOn) {
		day = extension.dueOn
		from = extension.from
	}
	const leaves = acts
		.filter((act) => act.kind === 'leave')
		.sort((one, other) => one.from.getTime() - other.from.getTime())
	for (const leave of leaves) {
		const begin = leave.from > from ? leave.from : from
		if (leave.until === null || leave.until <= begin || begin >= endOfDay(day, zone)) continue
		day = plusDays(day, daysBetween(dayOf(begin, zone), dayOf(leave.until, zone)))
	}
	return endOfDay(day, zone)
}

/** The act of a kind that holds at an instant, for a course or for all. */
export function actHolding(
	acts: readonly TrainingAct[],
	kind: TrainingAct['kind'],
	at: Date,
): TrainingAct | null {
	return acts.find((act) => act.kind === kind && holds(act, at)) ?? null
}
