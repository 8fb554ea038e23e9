import { actsKnown, type TrainingAct } from './acts'
import type { AssignmentVersion } from './assignment'
import type { CourseTerms } from './course-terms'
import { actHolding, dueAt, plainDueDay } from './due-at'
import { type PersonFact, personAt } from './person-at'
import { type Hold, isHere, requiredOf, zoneOf } from './required'
import { type Completion, roundsOf } from './rounds'

/**
 * How a person stands towards a course. `overdue`: never did it, and the day has passed. `lapsed`: did it, and it no longer
 * holds. `not-yet`: tried officially, not passed so far.
 */
export const states = [
	'assigned',
	'in-progress',
	'not-yet',
	'overdue',
	'completed',
	'lapsed',
	'exempt',
	'on-leave',
	'withdrawn',
] as const
export type StandingState = (typeof states)[number]

/** What somebody did towards a course: when each part was begun, and each official try. */
export type Activity = { began: readonly Date[]; tries: readonly { at: Date; passed: boolean }[] }

/** Everything the standings of one person are worked out from. */
export type PersonHistory = {
	id: string
	facts: readonly PersonFact[]
	acts: readonly TrainingAct[]
	/** By course. */
	completions: ReadonlyMap<string, readonly Completion[]>
	activity: ReadonlyMap<string, Activity>
	/** Further days that were agreed for whatever is due. */
	moreDays: number
}

export type CourseAsked = {
	course: string
	terms: readonly CourseTerms[]
	/** The versions of each of its assignments. */
	assignments: readonly (readonly AssignmentVersion[])[]
}

export type World = { zones: ReadonlyMap<string, string>; houseZone: string }

export type Standing = {
	course: string
	state: StandingState
	/** Must be taken: an assignment means them now. */
	required: boolean
	/** The round that is open or was last completed, from 1. */
	round: number
	assignmentId: string | null
	assignedAt: Date | null
	dueAt: Date | null
	startedAt: Date | null
	completedAt: Date | null
	expiresAt: Date | null
	/** From when the next round may be taken. */
	renewFrom: Date | null
	/** The record that counts. */
	recordSeq: number | null
	/** When time alone may change this next. */
	changesAt: Date | null
}

/**
 * How one person stands towards one course at `at`, by what was known at `known`; null where it was never theirs. The one
 * place that decides: lists, reminders, home, and what is asked of any past day all read it here.
 */
export function standingOf(
	person: PersonHistory,
	asked: CourseAsked,
	world: World,
	when: { at: Date; known: Date },
): Standing | null {
	const { at, known } = when
	const now = personAt(person.facts, at, known)
	const zone = zoneOf(now, world.zones, world.houseZone)
	const acts = actsKnown(person.acts, known).filter((act) => act.course === null || act.course === asked.course)
	const required = requiredOf(person, asked.assignments, { at, known, zone })
	const rounds = roundsOf(person.completions.get(asked.course) ?? [], asked.terms, at, known)
	const enrolled = actHolding(acts, 'enrol', at)
	const here = isHere(now, at, zone)
	const mine = required.holds.length > 0 || (enrolled !== null && here)
	if (!mine && !required.before && rounds.length === 0) return null

	const last = rounds.at(-1) ?? null
	const lapsed = last?.expiresAt != null && last.expiresAt <= at
	const renewing = last?.renewFrom != null && last.renewFrom <= at
	// What was done counts towards the open round: from the opening of its window on. Before the first, all of it.
	const since = last ? (last.renewFrom ?? last.at) : null
	const holding = holdDue(required.holds, now, zone)
	const due = lapsed || renewing ? (last?.expiresAt ?? null) : last ? null : dueOf(person, holding, acts, zone)
	const began = firstSince(person.activity.get(asked.course)?.began ?? [], since, at)
	const state = stateOf()

	function stateOf(): StandingState {
		if (last && !lapsed) return 'completed'
		if (!here || actHolding(acts, 'withdraw', at)) return last ? 'lapsed' : 'withdrawn'
		if (actHolding(acts, 'exempt', at)) return 'exempt'
		if (mine && actHolding(acts, 'leave', at)) return 'on-leave'
		if (last) return 'lapsed'
		if (!mine) return 'withdrawn'
		if (due !== null && due <= at) return 'overdue'
		const tries = (person.activity.get(asked.course)?.tries ?? []).filter(
			(one) => one.at <= at && (since === null || one.at >= since),
		)
		if (tries.length > 0 && tries.at(-1)?.passed === false) return 'not-yet'
		return began ? 'in-progress' : 'assigned'
	}

	return {
		course: asked.course,
		state,
		required: required.holds.length > 0 && here && !['withdrawn', 'exempt'].includes(state),
		round: rounds.length + (last === null || lapsed || renewing ? 1 : 0),
		assignmentId: holding?.hold.assignmentId ?? null,
		assignedAt: holding?.hold.since ?? enrolled?.from ?? null,
		dueAt: due,
		startedAt: began,
		completedAt: last?.at ?? null,
		expiresAt: last?.expiresAt ?? null,
		renewFrom: last?.renewFrom ?? null,
		recordSeq: last?.seq ?? null,
		changesAt: nextAfter(at, [
			...required.breaks,
			...acts.flatMap((act) => (act.until ? [act.from, act.until] : [act.from])),
			...[due, last?.expiresAt, last?.renewFrom].flatMap((one) => one ?? []),
		]),
	}
}

/** Whether somebody had all they must have: completed and valid, or excused. */
export function isCompliant(state: StandingState): boolean {
	return state === 'completed' || state === 'exempt'
}

/** Of several assignments of a course the one with the earliest day counts. */
function holdDue(
	holds: readonly Hold[],
	now: ReturnType<typeof personAt>,
	zone: string,
): { hold: Hold; day: string | null } | null {
	const days = holds.map((hold) => ({ hold, day: plainDueDay(hold, now, zone) }))
	return (
		days.sort(
			(one, other) =>
				(one.day ?? '9999').localeCompare(other.day ?? '9999') ||
				one.hold.since.getTime() - other.hold.since.getTime(),
		)[0] ?? null
	)
}

function dueOf(
	person: PersonHistory,
	holding: { hold: Hold; day: string | null } | null,
	acts: readonly TrainingAct[],
	zone: string,
): Date | null {
	if (!holding) return null
	return dueAt({ day: holding.day, since: holding.hold.since, moreDays: person.moreDays }, acts, zone)
}

function firstSince(instants: readonly Date[], since: Date | null, at: Date): Date | null {
	let first: Date | null = null
	for (const one of instants)
		if (one <= at && (since === null || one >= since) && (first === null || one < first)) first = one
	return first
}

function nextAfter(at: Date, instants: readonly Date[]): Date | null {
	let next: Date | null = null
	for (const one of instants) if (one > at && (next === null || one < next)) next = one
	return next
}
