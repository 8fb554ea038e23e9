import { isCompliant, type StandingState } from '#app/core/records/standing'
import type { Deps } from '../deps.server'
import { everyHistory } from '../store/course-people.server'
import type { Queries } from '../store/db.server'
import { pathOf } from '../store/raw-reader.server'
import type { RecordScope } from '../store/records.server'
import { type RosterPerson, stoodThen } from '../store/roster.server'
import type { Asking } from '../store/standings.server'
import type { RosterQuery } from './roster-query'

export type RosterCounts = {
	people: number
	states: Partial<Record<StandingState, number>>
	/** Standings that were asked for, and those of them that were completed or exempt. */
	required: number
	compliant: number
}

type Counting = {
	kept: Map<string, { counts: RosterCounts; until: number }>
	running: Map<string, Promise<RosterCounts>>
	last: Promise<unknown>
}

const byDatabase = new WeakMap<Queries, Counting>()
const most = 60
/** Counts of a day that is not over hold so long, where it took longer than this to count (ms). */
const goodFor = 120_000
const long = 400

/**
 * How many stood how. In a large house that takes some seconds; who asks the same meanwhile waits for the same count, and
 * no two are made at once. What is past by now is counted once and kept: it does not change any more.
 */
export async function rosterCounts(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	asking: Asking,
	query: RosterQuery,
	scope: RecordScope,
): Promise<RosterCounts> {
	const { when, days, course, team, past } = query
	const name = JSON.stringify([past || days.at === '' ? when : days, course, team, scope])
	const own: Counting = byDatabase.get(db.read) ?? {
		kept: new Map(),
		running: new Map(),
		last: Promise.resolve(),
	}
	byDatabase.set(db.read, own)
	const known = own.kept.get(name)
	if (known && known.until > now().getTime()) return known.counts
	let running = own.running.get(name)
	if (!running) {
		running = own.last.then(() => countAll(db.read, asking, query, scope))
		own.running.set(name, running)
		const begun = now().getTime()
		own.last = running.then(
			(counts) => {
				own.running.delete(name)
				if (own.kept.size >= most) own.kept.clear()
				const took = now().getTime() - begun
				if (past || took > long)
					own.kept.set(name, { counts, until: past ? Infinity : begun + took + goodFor })
			},
			() => own.running.delete(name),
		)
	}
	return running
}

async function countAll(
	db: Queries,
	asking: Asking,
	query: RosterQuery,
	scope: RecordScope,
): Promise<RosterCounts> {
	const { when } = query
	const counts: RosterCounts = { people: 0, states: {}, required: 0, compliant: 0 }
	const courses = asking.courses.map(({ course }) => course)
	const all = everyHistory(
		await pathOf(db),
		{ courses, scenarios: asking.scenarios, scope, known: when.known },
		slice,
	)
	for await (const people of all)
		for (const { history } of people) count(counts, inRoster(stoodThen(history, asking, when), query))
	return counts
}

/** So many people are counted before others are answered. */
const slice = 60

/** What a roster shows of a person: the standings asked for, of somebody who was here, in the team of then. */
export function inRoster(
	person: Pick<RosterPerson, 'here' | 'then' | 'standings'>,
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
