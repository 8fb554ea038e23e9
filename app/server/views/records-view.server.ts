import type { Deps } from '../deps.server'
import { recordScope } from '../session/record-scope'
import type { Me } from '../session/require.server'
import { scoresFor } from '../session/scores-for'
import { sitesByName, teamsIn } from '../store/places.server'
import { recordQueryFrom } from '../store/record-query.server'
import { type RecordItem, type RecordScope, recordedSlugs, recordsOf } from '../store/records.server'
import { titlesEver } from '../store/version-titles.server'

export type RecordListItem = {
	seq: number
	person: { name: string; email: string } | null
	kind: 'scenario' | 'course' | 'attestation'
	title: string
	result: 'passed' | 'not-yet' | 'completed' | 'attested' | 'void'
	score: number | null
	minutes: number
	at: Date
	version: string
	corrects: number | null
	/** Why it corrects that one, as a code. */
	reason: string | null
	correctedBy: number | null
	way: string | null
	round: number | null
	expiresAt: Date | null
	/** It no longer holds. */
	expired: boolean
	attested: boolean
	/** A correction that no second person looked at. */
	onePerson: boolean
}

export type RecordsView = {
	rows: RecordListItem[]
	count: number
	/** There may be more than `count`. */
	exact: boolean
	previous: string | null
	next: string | null
	sort: string
	descending: boolean
	things: { kind: string; slug: string; title: string }[]
	teams: { id: string; name: string }[]
	sites: { id: string; name: string }[]
}

/** A record as lists show it to one reader; scores in whole points, rounded down. */
export function recordListItem(item: RecordItem, readerId: string, now: Date): RecordListItem {
	const { seq, title, minutes, at, corrects, reason, correctedBy, person, expiresAt, way, approval } = item
	const scores = scoresFor(readerId, item)
	return {
		...{ seq, title, minutes, at, corrects, reason, correctedBy, way, expiresAt },
		person: person && { name: person.name, email: person.email },
		kind: kindOf(item.kind),
		result: resultOf(item.result),
		score: scores && Math.floor(scores.total / 1000),
		version: item.versionHash.slice(0, 8),
		round: item.courseRound,
		expired: expiresAt !== null && expiresAt <= now,
		attested: item.attestedBy !== null,
		onePerson: corrects !== null && approval === 'one-person',
	}
}

export function kindOf(text: string): RecordListItem['kind'] {
	return text === 'course' || text === 'attestation' ? text : 'scenario'
}

export function resultOf(text: string): RecordListItem['result'] {
	const known = ['passed', 'completed', 'attested', 'void'] as const
	return known.find((one) => one === text) ?? 'not-yet'
}

/** The list that an address asks for, within what this person may see. */
export async function recordsView(deps: Deps, me: Me, params: URLSearchParams): Promise<RecordsView> {
	const scope: RecordScope = recordScope(me) ?? { kind: 'own', personId: me.id }
	const now = deps.now()
	const query = recordQueryFrom(params, scope, now)
	const [{ items, ...page }, things, courses, scenarios, places] = await Promise.all([
		recordsOf(deps.db.read, query, now),
		recordedSlugs(deps.db.read, scope),
		titlesEver(deps.db.read, 'course'),
		titlesEver(deps.db.read, 'scenario'),
		scope.kind === 'own' ? { teams: [], sites: [] } : placesIn(deps, scope),
	])
	const titles = new Map<string, string>([
		...[...courses].map(([slug, title]) => [`course:${slug}`, title] as const),
		...[...scenarios].map(([slug, title]) => [`scenario:${slug}`, title] as const),
	])
	return {
		...page,
		...places,
		rows: items.map((item) => recordListItem(item, me.id, now)),
		sort: query.sort,
		descending: query.descending,
		things: things.map((thing) => ({
			...thing,
			title: titles.get(`${thing.kind}:${thing.slug}`) ?? thing.slug,
		})),
	}
}

async function placesIn(
	{ db }: Pick<Deps, 'db'>,
	scope: RecordScope,
): Promise<Pick<RecordsView, 'teams' | 'sites'>> {
	const [teams, sites] = await Promise.all([
		teamsIn(db.read, scope.kind === 'teams' ? scope.teamIds : null),
		sitesByName(db.read),
	])
	return { teams, sites: sites.map(({ id, name }) => ({ id, name })) }
}
