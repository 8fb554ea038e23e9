import { z } from 'zod'
import type { Queries } from './db.server'
import { type PageToken, writeToken } from './page-token'
import { pageSql, partsAhead } from './standing-page-sql'
import { type Part, partsOf } from './standing-parts'
import { type Plan, planOf } from './standing-plan.server'
import { isState, type StandingQuery, type StandingRow } from './standing-query.server'
import { askedOf } from './standing-where'

export type StandingPage = {
	rows: StandingRow[]
	/** Tokens of the pages before and after; null where there is none. */
	previous: string | null
	next: string | null
}

const instant = z.coerce.date().nullable()
const flag = z.union([z.boolean(), z.coerce.number().transform((value) => value === 1)])
const number = z.coerce.number()
const rowSchema = z.object({
	part: number,
	personId: z.string(),
	personName: z.string(),
	course: z.string(),
	state: z.string().refine(isState),
	required: flag,
	round: number,
	assignedAt: instant,
	dueAt: instant,
	startedAt: instant,
	completedAt: instant,
	expiresAt: instant,
	teamId: z.string().nullable(),
	siteId: z.string().nullable(),
	active: flag,
	recordSeq: number.nullable(),
})
type Found = z.output<typeof rowSchema>

/**
 * A page of standings, at most `take` of them, after or before a token; along an index, never by counting rows off. A token
 * of another sort asks for the first page.
 */
export async function standingPage(
	db: Queries,
	query: StandingQuery,
	{ token, take, small }: { token: PageToken | null; take: number; small?: number | undefined },
): Promise<StandingPage> {
	const plan = await planOf(db, askedOf(query.scope, query.filter), query.sort, small)
	return pageBy(db, query, plan, { token, take })
}

/** All standings of a list in its order, so many at a time; memory holds one batch. */
export async function* standingBatches(
	db: Queries,
	query: StandingQuery,
	size: number,
): AsyncGenerator<StandingRow[]> {
	let token: PageToken | null = null
	const plan = await planFor(db, query)
	const parts = partsOf(query.sort, query.descending)
	for (;;) {
		const rows = await found(db, query, plan, { token, take: size })
		if (rows.length > 0) yield rows
		const last = rows.at(-1)
		if (rows.length < size || !last) return
		token = { sort: query.sort, back: false, key: keyOf(parts, last) }
	}
}

function planFor(db: Queries, query: StandingQuery): Promise<Plan> {
	return planOf(db, askedOf(query.scope, query.filter), query.sort)
}

async function pageBy(
	db: Queries,
	query: StandingQuery,
	plan: Plan,
	{ token, take }: { token: PageToken | null; take: number },
): Promise<StandingPage> {
	const parts = partsOf(query.sort, query.descending)
	const from = token !== null && fits(token, query, parts) ? token : null
	const back = from?.back ?? false
	const rows = await found(db, query, plan, { token: from, take: take + 1 })
	const more = rows.length > take
	const shown = rows.slice(0, take)
	if (back) shown.reverse()
	const [first, last] = [shown[0], shown.at(-1)]
	const tokenAt = (row: Found | undefined, before: boolean) =>
		row ? writeToken({ sort: sortName(query), back: before, key: keyOf(parts, row) }) : null
	return {
		rows: shown,
		previous: (back ? more : from !== null) ? tokenAt(first, true) : null,
		next: (back ? from !== null : more) ? tokenAt(last, false) : null,
	}
}

async function found(
	db: Queries,
	query: StandingQuery,
	plan: Plan,
	{ token, take }: { token: PageToken | null; take: number },
): Promise<Found[]> {
	const parts = partsOf(query.sort, query.descending)
	const { back = false, key: after = null } = token ?? {}
	const page = { plan, descending: query.descending, after, back }
	const ask = async (some: readonly Part[], most: number) => {
		const { text, values } = pageSql({ ...page, parts: some, take: most })
		return z.array(rowSchema).parse(await db.$queryRawUnsafe(text, ...values))
	}
	if (plan.kind === 'sorted') return ask(parts, take)
	// One part after the other: the next may be long, and empty.
	const rows: Found[] = []
	for (const part of partsAhead(plan, parts, after, back)) {
		if (rows.length >= take) break
		rows.push(...(await ask([part], take - rows.length)))
	}
	return rows
}

const sortName = ({ sort, descending }: StandingQuery) => `${sort}${descending ? '-' : ''}`

function fits(token: PageToken, query: StandingQuery, parts: readonly Part[]): boolean {
	const part = parts.find(({ rank }) => rank === token.key.part)
	return (
		token.sort === sortName(query) &&
		part !== undefined &&
		part.columns.length === token.key.values.length &&
		part.columns.every((column, place) => !column.endsWith('At') || isInstant(token.key.values[place]))
	)
}

function isInstant(text: string | null | undefined): boolean {
	return typeof text === 'string' && !Number.isNaN(Date.parse(text))
}

function keyOf(parts: readonly Part[], row: Found): PageToken['key'] {
	const columns = parts.find(({ rank }) => rank === row.part)?.columns ?? []
	const values: ReadonlyMap<string, unknown> = new Map(Object.entries(row))
	return {
		part: row.part,
		values: columns.map((column) => {
			const value = values.get(column)
			return value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : null
		}),
	}
}
