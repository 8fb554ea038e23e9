import type { Queries } from './db.server'
import { peopleNamed, reportsOf } from './people-named.server'
import type { StandingFilter } from './standing-query.server'

/** A filter with the people whom a name and a manager come to; of too many, the name stays to be looked for. */
export async function resolvedFilter(db: Queries, filter: StandingFilter): Promise<StandingFilter> {
	const { who, manager, personIds, ...rest } = filter
	const [named, reports] = await Promise.all([
		who === undefined ? null : peopleNamed(db, who),
		manager === undefined ? null : reportsOf(db, manager),
	])
	const sets = [named, reports, personIds ?? null].flatMap((ids) => (ids === null ? [] : [new Set(ids)]))
	const [first, ...others] = sets
	const ids = first && [...first].filter((id) => others.every((set) => set.has(id)))
	return {
		...rest,
		...(who !== undefined && named === null && { who }),
		...(ids && { personIds: ids }),
	}
}
