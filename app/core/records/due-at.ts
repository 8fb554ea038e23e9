import { holds, type TrainingAct } from './acts'
import { dayOf, daysBetween, endOfDay, plusDays } from './day'
import type { PersonState } from './person-at'
import type { Hold } from './required'

/** The day by which an assignment asks somebody, before leave and extensions; null where it asks for none. */
export function plainDueDay(hold: Hold, person: PersonState, zone: string): string | null {
	const { due } = hold.version
	if (due.kind === 'none') return null
	const since = dayOf(hold.since, zone)
	switch (due.kind) {
		case 'day':
			return hold.since > hold.begins ? later(due.day, plusDays(since, due.atLeast)) : due.day
		case 'after-assignment':
			return plusDays(since, due.days)
		case 'after-hire':
			return later(plusDays(person.hired ?? since, due.days), plusDays(since, due.atLeast))
	}
}

function later(one: string, other: string): string {
	return one > other ? one : other
}

/**
 * The day something is due on at `at`. It stands still during leave, and during an exemption that ends; an extension
 * granted since `since` replaces it, and further days that were agreed are added.
 */
export function dueDay(
	asked: { day: string; since: Date; moreDays: number },
	acts: readonly TrainingAct[],
	{ at, zone }: { at: Date; zone: string },
): string {
	const extension = extensionOf(acts, asked.since, at)
	let day = extension?.dueOn ?? plusDays(asked.day, asked.moreDays)
	let from = extension?.from ?? asked.since
	const pauses = acts
		.filter((act) => act.kind === 'leave' || act.kind === 'exempt')
		.sort((one, other) => one.from.getTime() - other.from.getTime())
	for (const { from: begins, until } of pauses) {
		const begin = begins > from ? begins : from
		if (until === null || until <= begin || begin >= endOfDay(day, zone)) continue
		day = plusDays(day, daysBetween(dayOf(begin, zone), dayOf(until, zone)))
		// Two at once stand still once.
		from = until
	}
	return day
}

/** The instant something is due by: the end of its day where the person is. */
export function dueAt(
	asked: { day: string | null; since: Date; moreDays: number },
	acts: readonly TrainingAct[],
	when: { at: Date; zone: string },
): Date | null {
	return asked.day === null ? null : endOfDay(dueDay({ ...asked, day: asked.day }, acts, when), when.zone)
}

/** The last word on a new day, of those that hold by then. */
function extensionOf(acts: readonly TrainingAct[], since: Date, at: Date): TrainingAct | undefined {
	return acts
		.filter((act) => act.kind === 'extend' && act.dueOn !== null && act.from >= since && act.from <= at)
		.sort((one, other) => one.knownAt.getTime() - other.knownAt.getTime())
		.at(-1)
}

/** The act of a kind that holds at an instant, for a course or for all. */
export function actHolding(
	acts: readonly TrainingAct[],
	kind: TrainingAct['kind'],
	at: Date,
): TrainingAct | null {
	return acts.find((act) => act.kind === kind && holds(act, at)) ?? null
}
