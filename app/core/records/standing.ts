import { actsKnown, type TrainingAct } from './acts'
import type { AssignmentVersion } from './assignment'
import type { CourseTerms } from './course-terms'
import { endOfDay, lastDay } from './day'
import { actHolding, dueAt, dueDay, plainDueDay } from './due-at'
import { type Employment, employmentsOf } from './employment'
import { type PersonFact, type PersonState, personAt } from './person-at'
import { breaksOf, type Hold, isHere, requiredOf, zoneOf } from './required'
import { type Completion, roundsOf, standingOnes } from './rounds'
import { type Activity, activitySince, type Open, openedAt, type StandingState, stateOf } from './state-of'

export { type Activity, type StandingState, states } from './state-of'

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

type When = { at: Date; known: Date }

/**
 * How one person stands towards one course at `at`, by what was known at `known`; null where it was never theirs. The one
 * place that decides: lists, reminders, home, and what is asked of any past day all read it here.
 */
export function standingOf(
	person: PersonHistory,
	asked: CourseAsked,
	world: World,
	{ at, known }: When,
): Standing | null {
	const { now, zone, employments } = personNow(person, world, { at, known })
	const acts = actsFor(person, asked.course, known)
	const required = requiredOf(person, asked.assignments, { at, known, zone }, employments)
	const done = person.completions.get(asked.course) ?? []
	const rounds = roundsOf(done, asked.terms, at, known)
	const enrolled = actHolding(acts, 'enrol', at)
	const here = isHere(now, at, zone)
	const mine = required.holds.length > 0 || (enrolled !== null && here)
	if (!mine && !required.before && rounds.length === 0) return null

	const last = rounds.at(-1) ?? null
	const round: Open = {
		last,
		lapsed: isPast(last?.expiresAt, at),
		open: last === null || isPast(last.expiresAt, at) || isPast(last.renewFrom, at),
	}
	const holding = holdDue(required.holds, now, zone)
	const pressing = holding && dueOf(holding, round, { acts, moreDays: person.moreDays, at, zone })
	const activity = activitySince(person.activity.get(asked.course), openedAt(rounds, round.open), at)
	const state = stateOf({ ...round, ...activity, acts, at, here, mine, due: pressing })
	const excused = !here || state === 'exempt' || state === 'withdrawn'
	return {
		course: asked.course,
		state,
		required: holding !== null && !excused,
		round: rounds.length + (round.open ? 1 : 0),
		assignmentId: holding?.hold.assignmentId ?? null,
		assignedAt: holding?.hold.since ?? enrolled?.from ?? null,
		dueAt: excused ? null : pressing,
		startedAt: activity.began,
		completedAt: last?.at ?? null,
		expiresAt: last?.expiresAt ?? null,
		renewFrom: last?.renewFrom ?? null,
		recordSeq: last?.seq ?? null,
		changesAt: nextAfter(at, [
			nextChange(person, asked, { acts, breaks: required.breaks, at, known }),
			...[pressing, last?.expiresAt, last?.renewFrom],
		]),
	}
}

/**
 * When time alone may change how somebody stands, also towards a course that is not theirs yet: what was said ahead of its
 * time begins. Null: not as far as is known.
 */
export function beginsAt(
	person: PersonHistory,
	asked: CourseAsked,
	world: World,
	{ at, known }: When,
): Date | null {
	const { zone, employments } = personNow(person, world, { at, known })
	const breaks = breaksOf(person.facts, asked.assignments, { known, zone }, employments)
	const acts = actsFor(person, asked.course, known)
	return nextChange(person, asked, { acts, breaks, at, known })
}

function actsFor(person: PersonHistory, course: string, known: Date): TrainingAct[] {
	return actsKnown(person.acts, known).filter((act) => act.course === null || act.course === course)
}

function nextChange(
	person: PersonHistory,
	{ course }: CourseAsked,
	{ acts, breaks, at, known }: { acts: readonly TrainingAct[]; breaks: readonly Date[] } & When,
): Date | null {
	const { began = [], tries = [] } = person.activity.get(course) ?? {}
	const done = standingOnes(person.completions.get(course) ?? [], known)
	return nextAfter(at, [
		nextAfter(at, breaks),
		...acts.flatMap((act) => [act.from, act.until]),
		...[...done, ...tries].map((one) => one.at),
		nextAfter(at, began),
	])
}

/** A person and their zone; of somebody who comes and goes the days of the employment that it is there. */
function personNow(
	person: PersonHistory,
	world: World,
	{ at, known }: When,
): { now: PersonState; zone: string; employments: Employment[] } {
	const employments = employmentsOf(person.facts, known)
	const plain = personAt(person.facts, at, known, 'UTC', employments)
	const zone = zoneOf(plain, world.zones, world.houseZone)
	const now = employments.length < 2 ? plain : personAt(person.facts, at, known, zone, employments)
	return { now, zone, employments }
}

/** Whether somebody had all they must have: completed and valid, or excused. */
export function isCompliant(state: StandingState): boolean {
	return state === 'completed' || state === 'exempt'
}

/** Of several assignments of a course the one with the earliest day counts. */
function holdDue(
	holds: readonly Hold[],
	now: PersonState,
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

/** Due is the end of the round that lapses, or what the assignment asks for; put off by what was decided for somebody. */
function dueOf(
	{ hold, day }: { hold: Hold; day: string | null },
	{ last, open }: Open,
	{ acts, moreDays, at, zone }: { acts: readonly TrainingAct[]; moreDays: number; at: Date; zone: string },
): Date | null {
	if (!open) return null
	if (last === null) return dueAt({ day, since: hold.since, moreDays }, acts, { at, zone })
	const { expiresAt, renewFrom } = last
	if (expiresAt === null) return null
	const ends = lastDay(expiresAt, zone)
	const since = renewFrom ?? expiresAt
	const put = dueDay({ day: ends, since, moreDays }, acts, { at, zone })
	return put === ends ? expiresAt : endOfDay(put, zone)
}

function isPast(one: Date | null | undefined, at: Date): boolean {
	return one != null && one <= at
}

function nextAfter(at: Date, instants: readonly (Date | null | undefined)[]): Date | null {
	let next: Date | null = null
	for (const one of instants) if (one && one > at && (next === null || one < next)) next = one
	return next
}
