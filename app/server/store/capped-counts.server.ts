import { z } from 'zod'
import type { Queries } from './db.server'
import type { Sql } from './sql-part'

const rowsSchema = z.array(z.record(z.string(), z.coerce.number()))

/** How many rows each `FROM … WHERE …` finds, each counted up to `most` and no further; in one question. */
export async function countsOf(db: Queries, sets: readonly Sql[], most: number): Promise<number[]> {
	if (sets.length === 0) return []
	const columns = sets.map(
		({ text }, place) => `(SELECT count(*) FROM (SELECT 1 ${text} LIMIT ${most})) AS "c${place}"`,
	)
	const rows: unknown = await db.$queryRawUnsafe(
		`SELECT ${columns.join(', ')}`,
		...sets.flatMap(({ values }) => values),
	)
	const [row = {}] = rowsSchema.parse(rows)
	return sets.map((_, place) => row[`c${place}`] ?? 0)
}
