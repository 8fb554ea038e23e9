import type { Queries } from './db.server'
import type { RecordScope } from './record-query.server'

type Place = { id: string; name: string }

/** The teams and sites that somebody may filter by, by name. */
export async function placesIn(db: Queries, scope: RecordScope): Promise<{ teams: Place[]; sites: Place[] }> {
	const within = scope.kind === 'teams' ? { id: { in: scope.teamIds } } : {}
	const [teams, sites] = await Promise.all([
		db.team.findMany({ where: within, orderBy: { name: 'asc' }, select: { id: true, name: true } }),
		db.site.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } }),
	])
	return { teams, sites }
}
