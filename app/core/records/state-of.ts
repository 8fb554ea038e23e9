import type { TrainingAct } from './acts'
import { actHolding } from './due-at'
import type { Round } from './rounds'

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

/** The last completed round, and whether the next one may be taken. */
export type Open = { last: Round | null; lapsed: boolean; open: boolean }

/** What a state is decided from. */
export type Towards = Open & {
	acts: readonly TrainingAct[]
	at: Date
	/** Works here. */
	here: boolean
	/** Assigned, or enrolled by oneself. */
	mine: boolean
	due: Date | null
	began: Date | null
	/** Whether the latest official try was passed; null: there was none. */
	passed: boolean | null
}

/** What holds first: done and valid, then excused, then what is asked. */
export function stateOf({ last, lapsed, acts, at, here, mine, due, began, passed }: Towards): StandingState {
	if (last && !lapsed) return 'completed'
	if (actHolding(acts, 'withdraw', at)) return 'withdrawn'
	if (!here) return last ? 'lapsed' : 'withdrawn'
	if (actHolding(acts, 'exempt', at)) return 'exempt'
	if (mine && actHolding(acts, 'leave', at)) return 'on-leave'
	if (last) return 'lapsed'
	if (!mine) return 'withdrawn'
	if (due !== null && due <= at) return 'overdue'
	if (passed === false) return 'not-yet'
	return began ? 'in-progress' : 'assigned'
}

/** What was done for the open round, or for the last one while none is open: since `since`, by `at`. */
export function activitySince(
	activity: Activity | undefined,
	since: Date | null,
	at: Date,
): Pick<Towards, 'began' | 'passed'> {
	const counts = (one: Date) => one <= at && (since === null || one >= since)
	let began: Date | null = null
	for (const one of activity?.began ?? []) if (counts(one) && (began === null || one < began)) began = one
	let latest: { at: Date; passed: boolean } | null = null
	for (const one of activity?.tries ?? [])
		if (counts(one.at) && (latest === null || one.at >= latest.at)) latest = one
	return { began, passed: latest && latest.passed }
}

/** From when what was done counts: from the opening of a round's window on. Before the first, all of it. */
export function openedAt(rounds: readonly Round[], open: boolean): Date | null {
	const before = rounds.at(open ? -1 : -2)
	return before ? (before.renewFrom ?? before.at) : null
}
