import { isCompliant, type StandingState } from '#app/core/records/standing'
import type { Queries } from '../store/db.server'
import type { RecordScope } from '../store/records.server'
import { type RosterPerson, rosterOf } from '../store/roster.server'
import type { Asking } from '../store/standings.server'
import type { RosterQuery } from './roster-query'

export type RosterCounts = {
	people: number
	states: Partial<Record<StandingState, number>>
	/** Standings that were asked for, and those of them that were completed or exempt. */
	required: number
	compliant: number
}

const kept = new WeakMap<Queries, Map<string, RosterCounts>>()
const most = 60

/** How many stood how. What is past by now is counted once and kept: it does not change any more. */
export async function rosterCounts(
	db: Queries,
	asking: Asking,
	query: RosterQuery,
	scope: RecordScope,
): Promise<RosterCounts> {
	const { when, course, team, past } = query
	const name = JSON.stringify([when, course, team, scope])
	const own = kept.get(db) ?? new Map<string, RosterCounts>()
	kept.set(db, own)
	const known = past ? own.get(name) : undefined
	if (known) return known
	const counts: RosterCounts = { people: 0, states: {}, required: 0, compliant: 0 }
	for await (const people of rosterOf(db, asking, when, scope))
		for (const person of people) count(counts, inRoster(person, query))
	if (own.size >= most) own.clear()
	if (past) own.set(name, counts)
	return counts
}

/** What a roster shows of a person: the standings asked for, of somebody who was here, in the team of then. */
export function inRoster(
	person: RosterPerson,
	{ course, team }: Pick<RosterQuery, 'course' | 'team'>,
): RosterPerson['standings'] {
	if (!person.here || (team !== undefined && person.then.team !== team)) return []
	return person.standings.filter((one) => course === undefined || one.course === course)
}

function count(counts: RosterCounts, standings: RosterPerson['standings']): void {
	if (standings.length > 0) counts.people += 1
	for (const { state, required } of standings) {
		counts.states[state] = (counts.states[state] ?? 0) + 1
		if (required || state === 'exempt') counts.required += 1
		if ((required || state === 'exempt') && isCompliant(state)) counts.compliant += 1
	}
}
