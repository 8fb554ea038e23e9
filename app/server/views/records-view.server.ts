import type { Deps } from '../deps.server'
import { recordScope } from '../session/record-scope'
import type { Me } from '../session/require.server'
import { scoresFor } from '../session/scores-for'
import { recordQueryFrom } from '../store/record-query.server'
import { type RecordItem, recordedSlugs, recordsOf } from '../store/records.server'
import { titlesEver } from '../store/version-titles.server'

export type RecordListItem = {
	seq: number
	person: { name: string; email: string } | null
	kind: 'scenario' | 'course'
	title: string
	result: 'passed' | 'not-yet' | 'completed'
	score: number | null
	minutes: number
	at: Date
	version: string
	corrects: number | null
	/** Why it corrects that one, as a code. */
	reason: string | null
	correctedBy: number | null
}

export type RecordsView = {
	rows: RecordListItem[]
	total: number
	page: number
	first: number
	sort: string
	descending: boolean
	things: { kind: string; slug: string; title: string }[]
}

/** A record as lists show it to one reader; scores in whole points, rounded down. */
export function recordListItem(item: RecordItem, readerId: string): RecordListItem {
	const { seq, title, minutes, at, corrects, reason, correctedBy, person } = item
	const scores = scoresFor(readerId, item)
	return {
		seq,
		title,
		minutes,
		at,
		...{ corrects, reason, correctedBy },
		person: person && { name: person.name, email: person.email },
		kind: item.kind === 'course' ? 'course' : 'scenario',
		result: item.result === 'passed' || item.result === 'completed' ? item.result : 'not-yet',
		score: scores && Math.floor(scores.total / 1000),
		version: item.versionHash.slice(0, 8),
	}
}

/** The list that an address asks for, within what this person may see. */
export async function recordsView(deps: Deps, me: Me, params: URLSearchParams): Promise<RecordsView> {
	const query = recordQueryFrom(params, recordScope(me) ?? { kind: 'own', personId: me.id })
	const [{ items, total }, things, courses, scenarios] = await Promise.all([
		recordsOf(deps.db.read, query),
		recordedSlugs(deps.db.read, query.scope),
		titlesEver(deps.db.read, 'course'),
		titlesEver(deps.db.read, 'scenario'),
	])
	const titles = new Map<string, string>([
		...[...courses].map(([slug, title]) => [`course:${slug}`, title] as const),
		...[...scenarios].map(([slug, title]) => [`scenario:${slug}`, title] as const),
	])
	return {
		rows: items.map((item) => recordListItem(item, me.id)),
		total,
		page: query.page,
		first: query.skip + 1,
		sort: query.sort,
		descending: query.descending,
		things: things.map((thing) => ({
			...thing,
			title: titles.get(`${thing.kind}:${thing.slug}`) ?? thing.slug,
		})),
	}
}
