import { z } from 'zod'
import type { Queries } from './db.server'
import { countKeeper } from './kept-count.server'
import type { Plan } from './record-planning.server'
import { allOf, joined, type Sql } from './sql-part'

/** How many records there are: exactly, or at least so many. */
export type Counted = { count: number; exact: boolean }

/** Beyond so many nobody counts. */
export const countedTo = 10_000
/** No more rows than this are looked at. */
const looked = 11_000

const rowSchema = z.array(z.object({ seen: z.coerce.number(), found: z.coerce.number().nullable() }))

const kept = countKeeper<Counted>(({ count, exact }) => (exact ? count : countedTo))

/** Counts what a plan finds, as far as that is cheap. More than a thousand may be half a minute old. */
export async function countOf(db: Queries, { branches, rest }: Plan, at: Date): Promise<Counted> {
	if (branches.length === 0) return { count: 0, exact: true }
	const all = allOf(rest)
	const parts = branches.map(({ test, plain, whole }) => ({
		// The whole list is counted as it lies in the file: along an index each row would be fetched from elsewhere.
		text: `SELECT (${all.text}) AS ok FROM "RecordLine" ${whole ? 'NOT INDEXED' : `INDEXED BY "${plain}"`} WHERE ${test.text}`,
		values: [...all.values, ...test.values],
	}))
	return kept(db, JSON.stringify(parts), at, () => counted(db, parts))
}

async function counted(db: Queries, parts: readonly Sql[]): Promise<Counted> {
	const inner = joined(parts, ' UNION ALL ')
	const [row] = rowSchema.parse(
		await db.$queryRawUnsafe(
			`SELECT count(*) AS seen, sum(ok) AS found FROM (${inner.text} LIMIT ${looked + 1})`,
			...inner.values,
		),
	)
	const { seen = 0, found } = row ?? {}
	const count = found ?? 0
	return count > countedTo ? { count: countedTo, exact: false } : { count, exact: seen <= looked }
}
