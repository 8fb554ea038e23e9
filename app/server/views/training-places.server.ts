import type { Queries } from '../store/db.server'
import { sitesByName, teamsIn } from '../store/places.server'
import type { StandingScope } from '../store/standing-query.server'
import { titlesEver } from '../store/version-titles.server'

export type Named = { id: string; name: string }
export type Places = {
	/** Those that one may see. */
	teams: Named[]
	sites: (Named & { timeZone: string })[]
	courses: { slug: string; title: string }[]
}

/** What a list can be filtered by, and what its ids are called. */
export async function placesFor(db: Queries, scope: StandingScope): Promise<Places> {
	const [teams, sites, titles] = await Promise.all([
		teamsIn(db, scope.kind === 'all' ? null : scope.teamIds),
		sitesByName(db),
		titlesEver(db, 'course'),
	])
	const courses = [...titles].map(([slug, title]) => ({ slug, title }))
	return { teams, sites, courses: courses.sort((one, other) => one.title.localeCompare(other.title, 'en')) }
}
