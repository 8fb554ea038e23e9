import type { Deps } from '../deps.server'
import { recordScope } from '../session/record-scope'
import type { Me } from '../session/require.server'
import { sitesByName, teamsIn } from '../store/places.server'
import { titlesEver } from '../store/version-titles.server'
import { trainingAsked } from './training-list-view.server'

/** One thing a report's list is filtered by; `called`: what its value is called where that is an id. */
export type ReportFilterPart = { name: string; value: string; called: string | null }

const recordFields = [
	...['who', 'what', 'team', 'site', 'kind', 'result', 'way', 'from', 'to', 'expired', 'corrected'],
] as const
const mostShown = 100

/** What a report's list is filtered by, part by part, for its page to say in words; empty for the whole list. */
export async function reportFilter(
	deps: Deps,
	me: Me,
	page: string,
	query: string,
): Promise<ReportFilterPart[]> {
	const params = new URLSearchParams(query)
	if (page === 'records') return recordParts(deps, me, params)
	const { chips } = await trainingAsked(deps, me, params)
	return chips.map(({ name, value, called }) => ({ name, value, called }))
}

async function recordParts(
	{ db }: Pick<Deps, 'db'>,
	me: Me,
	params: URLSearchParams,
): Promise<ReportFilterPart[]> {
	const scope = recordScope(me)
	const [teams, sites, courses, scenarios] = await Promise.all([
		teamsIn(db.read, scope?.kind === 'teams' ? scope.teamIds : null),
		sitesByName(db.read),
		titlesEver(db.read, 'course'),
		titlesEver(db.read, 'scenario'),
	])
	const calledIn = (name: string, value: string): string | undefined => {
		if (name === 'team') return teams.find(({ id }) => id === value)?.name
		if (name === 'site') return sites.find(({ id }) => id === value)?.name
		if (name !== 'what') return undefined
		const [kind, slug = ''] = value.split(':')
		return (kind === 'scenario' ? scenarios : courses).get(slug)
	}
	return recordFields.flatMap((name) => {
		const value = params.get(name)?.slice(0, mostShown) ?? ''
		return value === '' ? [] : [{ name, value, called: calledIn(name, value) ?? null }]
	})
}
