import { catchUpStandings } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { trainingScope } from '../session/training-scope'
import { readToken } from '../store/page-token'
import { contactsOf } from '../store/places.server'
import { resolvedFilter } from '../store/resolved-filter.server'
import { standingPage } from '../store/standing-list.server'
import type { StandingQuery } from '../store/standing-query.server'
import { standingTotal } from '../store/standing-total.server'
import { type FilterChip, filterChips } from './filter-chips'
import { type Places, placesFor } from './training-places.server'
import { filterOf, sortIn, type TrainingParams, trainingParams } from './training-query'
import { type TrainingLine, trainingLines } from './training-rows.server'

export const linesPerPage = 50

/** What an address asks of the training list, of those whom this person may see. */
export type TrainingAsked = {
	query: StandingQuery
	params: TrainingParams
	places: Places
	chips: FilterChip[]
}

export type TrainingListView = Omit<TrainingAsked, 'query'> & {
	rows: TrainingLine[]
	/** Null: more than are counted. */
	total: number | null
	sort: { by: StandingQuery['sort']; descending: boolean }
	previous: string | null
	next: string | null
}

type Needs = Pick<Deps, 'db' | 'env' | 'now'>

export async function trainingAsked(
	deps: Needs,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	asked: URLSearchParams,
): Promise<TrainingAsked> {
	const db = deps.db.read
	const scope = trainingScope(me)
	const params = trainingParams(asked)
	const [places, filter, managers] = await Promise.all([
		placesFor(db, scope),
		resolvedFilter(db, filterOf(params, { zone: deps.env.timeZone, now: deps.now() })),
		contactsOf(db, params.manager === undefined ? [] : [params.manager]),
	])
	const manager = managers.get(params.manager ?? '')?.name ?? null
	return {
		query: { scope, filter, ...sortIn(asked) },
		...{ params, places },
		chips: filterChips(asked, params, places, manager),
	}
}

/** A page of the training list as an address asks for it. */
export async function trainingListView(
	deps: Needs,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	asked: URLSearchParams,
): Promise<TrainingListView> {
	await catchUpStandings(deps)
	const { query, ...rest } = await trainingAsked(deps, me, asked)
	const db = deps.db.read
	const now = deps.now()
	const [page, total] = await Promise.all([
		standingPage(db, query, { token: readToken(asked.get('page')), take: linesPerPage }),
		standingTotal(db, query, now),
	])
	return {
		...rest,
		rows: await trainingLines(db, page.rows, rest.places, { zone: deps.env.timeZone, now }),
		total,
		sort: { by: query.sort, descending: query.descending },
		previous: page.previous,
		next: page.next,
	}
}
