import type { StandingState } from '#app/core/records/standing'
import { catchUpStandings } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { readToken } from '../store/page-token'
import { contactsOf } from '../store/places.server'
import { standingBatches } from '../store/standing-list.server'
import type { StandingRow } from '../store/standing-query.server'
import { type MatrixPerson, matrixPeople } from './matrix-people.server'
import { type TrainingAsked, trainingAsked } from './training-list-view.server'
import { daysOf } from './training-rows.server'

const peoplePerPage = 25

/** Days are YYYY-MM-DD where the person is. */
export type MatrixCell = { state: StandingState; due: string | null; expires: string | null }
export type MatrixView = Pick<TrainingAsked, 'chips' | 'places'> & {
	columns: { slug: string; title: string }[]
	rows: {
		id: string
		name: string
		team: string | null
		active: boolean
		/** One for each column; null where the course is not theirs. */
		cells: (MatrixCell | null)[]
	}[]
	previous: string | null
	next: string | null
}

/** People by courses, as an address asks for it: the same filters as the list, and `show` for its columns. */
export async function trainingMatrixView(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	params: URLSearchParams,
): Promise<MatrixView> {
	await catchUpStandings(deps)
	const { query, places, chips } = await trainingAsked(deps, me, params)
	const page = await matrixPeople(deps.db.read, query, {
		token: readToken(params.get('page')),
		take: peoplePerPage,
	})
	const shown = new Set(params.getAll('show'))
	const chosen = places.courses.filter(({ slug }) => shown.has(slug))
	const columns = chosen.length > 0 ? chosen : places.courses
	const cells = await cellsOf(deps, page.people, places.sites)
	const teams = new Map(places.teams.map(({ id, name }) => [id, name]))
	return {
		...{ chips, places, columns, previous: page.previous, next: page.next },
		rows: page.people.map(({ id, name, teamId, active }) => ({
			...{ id, name, active },
			team: teamId === null ? null : (teams.get(teamId) ?? null),
			cells: columns.map(({ slug }) => cells.get(`${id} ${slug}`) ?? null),
		})),
	}
}

async function cellsOf(
	{ db, env, now }: Pick<Deps, 'db' | 'env' | 'now'>,
	people: readonly MatrixPerson[],
	sites: readonly { id: string; timeZone: string }[],
): Promise<ReadonlyMap<string, MatrixCell>> {
	const personIds = people.map(({ id }) => id)
	const filter = { personIds, leavers: true }
	const zones = new Map(sites.map(({ id, timeZone }) => [id, timeZone]))
	const contacts = await contactsOf(db.read, personIds)
	const cells = new Map<string, MatrixCell>()
	const zoneOf = ({ personId, siteId }: StandingRow) =>
		contacts.get(personId)?.timeZone ?? (siteId === null ? undefined : zones.get(siteId)) ?? env.timeZone
	const asked = { scope: { kind: 'all' }, filter, sort: 'name', descending: false } as const
	for await (const rows of standingBatches(db.read, asked, 1000))
		for (const row of rows) {
			const { due, expires } = daysOf(row, zoneOf(row), now())
			cells.set(`${row.personId} ${row.course}`, { state: row.state, due, expires })
		}
	return cells
}
