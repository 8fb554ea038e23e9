import type { Scope } from '../session/scope'
import type { Queries } from './db.server'

/** here: works here, invited ones too; invited: has chosen no password yet; left: has left, or was deactivated. */
export const peopleStates = ['here', 'invited', 'left', 'all'] as const
export type PeopleState = (typeof peopleStates)[number]

export type PeopleFilter = {
	/** Part of a name, e-mail address or number. */
	who?: string
	team?: string
	site?: string
	role?: string
	state: PeopleState
}

export type PeopleQuery = {
	scope: Scope
	filter: PeopleFilter
	/** Today, for who has left. */
	today: string
	/** The page after or before this person. */
	after?: string
	before?: string
	take: number
}

export type ListedPerson = {
	id: string
	name: string
	email: string
	number: string | null
	role: string
	team: string | null
	site: string | null
	job: string | null
	leftOn: string | null
	active: number
	demo: number
	invited: number
}

type Where = { sql: string; values: unknown[] }

/** A page of people by name, and whether there are more beyond it. Keyset: deep pages cost what the first one does. */
export async function listPeople(
	db: Queries,
	query: PeopleQuery,
): Promise<{ rows: ListedPerson[]; more: boolean }> {
	const where = whereOf(query)
	const back = query.before !== undefined
	const from = query.before ?? query.after
	if (from !== undefined) {
		where.sql += ` AND (p."name", p."id") ${back ? '<' : '>'} (SELECT "name", "id" FROM "Person" WHERE "id" = ?)`
		where.values.push(from)
	}
	const way = back ? 'DESC' : 'ASC'
	const found = await db.$queryRawUnsafe<ListedPerson[]>(
		`SELECT p."id", p."name", p."email", p."number", p."role", t."name" AS "team", s."name" AS "site", p."job",
			p."leftOn", p."active", p."demo", p."passwordHash" = '-' AS "invited"
		FROM "Person" AS p LEFT JOIN "Team" AS t ON t."id" = p."teamId" LEFT JOIN "Site" AS s ON s."id" = p."siteId"
		WHERE ${where.sql} ORDER BY p."name" ${way}, p."id" ${way} LIMIT ?`,
		...where.values,
		query.take + 1,
	)
	const rows = found.slice(0, query.take)
	return { rows: back ? rows.reverse() : rows, more: found.length > query.take }
}

/** How many people a filter finds. */
export async function countPeople(
	db: Queries,
	query: Pick<PeopleQuery, 'scope' | 'filter' | 'today'>,
): Promise<number> {
	const { sql, values } = whereOf(query)
	const [row] = await db.$queryRawUnsafe<{ count: bigint }[]>(
		`SELECT COUNT(*) AS "count" FROM "Person" AS p WHERE ${sql}`,
		...values,
	)
	return Number(row?.count ?? 0)
}

function whereOf({ scope, filter, today }: Pick<PeopleQuery, 'scope' | 'filter' | 'today'>): Where {
	const parts = ['p."erasedAt" IS NULL']
	const values: unknown[] = []
	const add = (sql: string, ...more: unknown[]) => {
		parts.push(sql)
		values.push(...more)
	}
	if (scope.kind === 'own') add('p."id" = ?', scope.personId)
	if (scope.kind === 'teams')
		add(
			'(p."id" = ? OR p."teamId" IN (SELECT value FROM json_each(?)))',
			scope.personId,
			JSON.stringify(scope.teamIds),
		)
	const { who, team, site, role, state } = filter
	if (who !== undefined) {
		const like = `%${who.replace(/[\\%_]/g, '\\$&')}%`
		add(
			`(p."name" LIKE ? ESCAPE '\\' OR p."email" LIKE ? ESCAPE '\\' OR p."number" LIKE ? ESCAPE '\\')`,
			...[like, like, like],
		)
	}
	if (team !== undefined) add('p."teamId" = ?', team)
	if (site !== undefined) add('p."siteId" = ?', site)
	if (role !== undefined) add('p."role" = ?', role)
	if (state === 'left') add('(p."active" = 0 OR p."leftOn" <= ?)', today)
	if (state === 'here' || state === 'invited')
		add('p."active" = 1 AND (p."leftOn" IS NULL OR p."leftOn" > ?)', today)
	if (state === 'invited') add(`p."passwordHash" = '-'`)
	return { sql: parts.join(' AND '), values }
}
