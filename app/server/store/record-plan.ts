import type { RecordFilter, RecordScope, RecordSort } from './record-query.server'
import { allOf, isIn, likeText, type Sql, sql } from './sql-part'

const index = (name: string) => `RecordLine_${name}_seq_idx`

/** Which columns a list is sorted by; each ends in the number, so that no two rows are alike. */
export const keysOf = {
	at: ['at', 'seq'],
	person: ['name', 'seq'],
	slug: ['slug', 'at', 'seq'],
	result: ['result', 'at', 'seq'],
} as const satisfies Record<RecordSort, readonly string[]>

/** One value that an index finds; and which index has its rows in the order of which sort. */
export type Branch = {
	test: Sql
	inOrder: Partial<Record<RecordSort, string>>
	plain: string
	/** It is the whole list. */
	whole?: true
}
/** What is asked of rows in one way; each row is in one branch at most. */
export type Anchor = { name: string; branches: readonly Branch[] }

/** What a scope and a filter ask: what has an index, and what is looked at row by row. */
export type Asked = { anchors: Anchor[]; rest: { name: string; test: Sql }[] }

/** The whole list, along the index of its sort. */
export const everything: Record<RecordSort, string> = {
	at: index('at'),
	person: index('name'),
	slug: index('slug_at'),
	result: index('result_at'),
}

/** `people`: those that `who` came to; null where there are too many to name. */
export function askedOf(scope: RecordScope, filter: RecordFilter, people: readonly string[] | null): Asked {
	const asked: Asked = { anchors: [], rest: [] }
	const anchor = (name: string, branches: readonly Branch[]) => asked.anchors.push({ name, branches })
	const look = (name: string, test: Sql) => asked.rest.push({ name, test })
	const { who, team, site, kind, slug, result, way, from, before, expiredBy, corrected } = filter
	if (people) anchor('people', people.map(ofPerson))
	else if (who !== undefined) look('who', namedLike(who))
	if (scope.kind === 'own') anchor('scope', [ofPerson(scope.personId)])
	if (scope.kind === 'teams') anchor('scope', withinTeams(scope))
	if (team) anchor('team', [held('teamId', team, ['at', 'name'])])
	if (slug) anchor('slug', [held('slug', slug, ['at', 'name'])])
	if (site) anchor('site', [held('siteId', site, ['at', 'name'])])
	if (result) anchor('result', [held('result', result, ['at', 'name'])])
	if (kind) anchor('kind', [held('kind', kind, ['at'])])
	// One's own word to a record stands at that record; whoever asks for a result asks for it or leaves it out.
	else if (result === undefined) look('kind', sql(`"kind" <> 'attestation'`))
	if (from || before) {
		const tests = [...(from ? [sql('"at" >= ?', from)] : []), ...(before ? [sql('"at" < ?', before)] : [])]
		anchor('days', [{ test: allOf(tests), inOrder: { at: index('at') }, plain: index('at') }])
	}
	if (way) look('way', sql('"way" = ?', way))
	if (expiredBy) look('expired', sql('"expiresAt" <= ?', expiredBy))
	if (corrected) look('corrected', sql('"correctedBy" IS NOT NULL'))
	return asked
}

function held(
	column: 'teamId' | 'siteId' | 'slug' | 'result' | 'kind',
	value: string,
	by: ('at' | 'name')[],
): Branch {
	const at = index(`${column}_at`)
	return {
		test: sql(`"${column}" = ?`, value),
		plain: at,
		inOrder: {
			at,
			...(by.includes('name') && { person: index(`${column}_name`) }),
			// Where a column holds one value, its own sort is that by date.
			...(column === 'slug' && { slug: at }),
			...(column === 'result' && { result: at }),
		},
	}
}

/** One person has so few records that any sort of them is quick. */
function ofPerson(id: string): Branch {
	const along = index('personId_at')
	return {
		test: sql('"personId" = ?', id),
		plain: along,
		inOrder: { at: along, person: along, slug: along, result: along },
	}
}

function withinTeams({ teamIds, personId }: Extract<RecordScope, { kind: 'teams' }>): Branch[] {
	const own = ofPerson(personId)
	const elsewhere = sql(`"personId" = ? AND ("teamId" IS NULL OR NOT (`, personId)
	const inTeams = isIn('"teamId"', teamIds)
	return [
		...teamIds.map((id) => held('teamId', id, ['at', 'name'])),
		{
			...own,
			test: { text: `${elsewhere.text}${inTeams.text}))`, values: [...elsewhere.values, ...inTeams.values] },
		},
	]
}

/** Whoever has these letters in their name or address. */
function namedLike(who: string): Sql {
	const like = `%${likeText(who)}%`
	return sql(
		`"personId" IN (SELECT "id" FROM "Person" WHERE "name" LIKE ? ESCAPE '\\' OR "email" LIKE ? ESCAPE '\\')`,
		like,
		like,
	)
}
