import { setTimeout } from 'node:timers/promises'
import type { Deps } from '../deps.server'
import { recordScope } from '../session/record-scope'
import type { Me } from '../session/require.server'
import { trainingScope } from '../session/training-scope'
import { readToken, writeToken } from '../store/page-token'
import type { RecordScope } from '../store/records.server'
import { type RosterPerson, rosterPage } from '../store/roster.server'
import { type Asking, askingOf } from '../store/standings.server'
import { inRoster, type RosterCounts, rosterCounts } from './roster-counts.server'
import { type RosterLine, rosterLines } from './roster-lines.server'
import { type RosterQuery, rosterQueryFrom } from './roster-query'
import { type Places, placesFor } from './training-places.server'

/** A page ends with the person whose lines fill it; each has a line for each course. */
const linesPerPage = 50
const peoplePerPage = linesPerPage
/** So long (ms) the page waits for its counts, before it comes without them. */
const patience = 1_200

export type RosterView = {
	query: RosterQuery
	places: Places
	/** Null: they are still being counted. */
	counts: RosterCounts | null
	lines: RosterLine[]
	first: boolean
	next: string | null
}

type Needs = Pick<Deps, 'db' | 'env' | 'now'>
type Asker = Pick<Me, 'id' | 'role' | 'trains'>

export type RosterAsking = { query: RosterQuery; scope: RecordScope; places: Places; asking: Asking }

export async function rosterAsked(deps: Needs, me: Asker, params: URLSearchParams): Promise<RosterAsking> {
	const db = deps.db.read
	const [places, asking] = await Promise.all([
		placesFor(db, trainingScope(me)),
		askingOf(db, deps.env.timeZone),
	])
	const query = rosterQueryFrom(params, { zone: deps.env.timeZone, now: deps.now() })
	const courses = asking.courses.filter((one) => query.course === undefined || one.course === query.course)
	return {
		query,
		scope: recordScope(me) ?? { kind: 'own', personId: me.id },
		places,
		asking: { ...asking, courses },
	}
}

/** Who stood how on a day, by what was known on another: the counts of all, and a page of people by name. */
export async function rosterView(deps: Needs, me: Asker, params: URLSearchParams): Promise<RosterView> {
	const { query, scope, places, asking } = await rosterAsked(deps, me, params)
	const db = deps.db.read
	const from = afterIn(params.get('page'))
	const people: RosterPerson[] = []
	let after = from
	let more = false
	for (let take = peoplePerPage + 1; ; take = 200) {
		const page = await rosterPage(db, asking, query.when, { scope, after, take, team: query.team })
		people.push(...page.filter((person) => inRoster(person, query).length > 0))
		const last = page.at(-1)
		more = people.length > peoplePerPage
		if (more || !last) break
		after = { name: last.name, id: last.id }
	}
	const shown = upTo(linesPerPage, people, query)
	more ||= shown.length < people.length
	const last = shown.at(-1)
	const next =
		more && last
			? writeToken({ sort: 'roster', back: false, key: { part: 0, values: [last.name, last.id] } })
			: null
	const lines = await rosterLines(db, asking, shown, query, { places, now: deps.now() })
	const counting = rosterCounts(deps, asking, query, scope)
	const counts = await Promise.race([counting, setTimeout(patience, null, { ref: false })])
	return { query, places, counts, lines, first: from === null, next }
}

/** As many from the first on as fill so many lines, each person whole. */
function upTo(most: number, people: readonly RosterPerson[], query: RosterQuery): RosterPerson[] {
	let lines = 0
	const full = people.findIndex((person) => {
		lines += inRoster(person, query).length
		return lines >= most
	})
	return people.slice(0, full < 0 ? people.length : full + 1)
}

function afterIn(token: string | null): { name: string; id: string } | null {
	const read = readToken(token)
	const [name, id] = read?.sort === 'roster' ? read.key.values : []
	return typeof name === 'string' && typeof id === 'string' ? { name, id } : null
}
