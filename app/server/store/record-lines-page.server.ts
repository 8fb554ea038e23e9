import { z } from 'zod'
import type { Queries } from './db.server'
import type { PageToken } from './page-token'
import { type Branch, keysOf } from './record-plan'
import type { Plan } from './record-planning.server'
import type { RecordQuery } from './record-query.server'
import { allOf, type Bound, joined, type Sql, sql } from './sql-part'

export const lineSchema = z.object({
	seq: z.coerce.number(),
	personId: z.string().nullable(),
	name: z.string(),
	kind: z.string(),
	slug: z.string(),
	result: z.string(),
	way: z.string().nullable(),
	at: z.coerce.date(),
	expiresAt: z.coerce.date().nullable(),
	minutes: z.coerce.number(),
	correctedBy: z.coerce.number().nullable(),
	attestedBy: z.coerce.number().nullable(),
})
export type RecordLine = z.output<typeof lineSchema>

const columns = Object.keys(lineSchema.shape)
	.map((name) => `"${name}"`)
	.join(', ')

type Page = Pick<RecordQuery, 'sort' | 'descending' | 'from' | 'take'>

/** The lines of one page in reading order, and one more where there is more. */
export async function linesOf(db: Queries, plan: Plan, query: Page): Promise<RecordLine[]> {
	const asked = pageSql(plan, { ...query, take: query.take + 1 })
	if (asked === null) return []
	const rows = z.array(lineSchema).parse(await db.$queryRawUnsafe(asked.text, ...asked.values))
	return query.from?.back ? rows.reverse() : rows
}

/** The question for so many lines from a place on; null where nothing can be found. */
export function pageSql(plan: Plan, page: Page): Sql | null {
	const asked = plan.branches.map((branch) => branchSql(plan, branch, page))
	const [only] = asked
	if (only === undefined || asked.length === 1) return only ?? null
	const all = joined(
		asked.map(({ text, values }) => ({ text: `SELECT * FROM (${text})`, values })),
		' UNION ALL ',
	)
	return { text: `${all.text} ${endOf(page)}`, values: all.values }
}

function branchSql(plan: Plan, branch: Branch, query: Page): Sql {
	const { sort, from } = query
	const where = allOf([branch.test, ...plan.rest, ...(from ? [beyond(query, from)] : [])])
	const along = branch.inOrder[sort] ?? branch.plain
	return {
		text: `SELECT ${columns} FROM "RecordLine" INDEXED BY "${along}" WHERE ${where.text} ${endOf(query)}`,
		values: where.values,
	}
}

function beyond({ sort, descending }: Pick<RecordQuery, 'sort' | 'descending'>, from: PageToken): Sql {
	const keys = keysOf[sort]
	const sign = from.back === descending ? '>' : '<'
	const bound = keys.map((key, place): Bound => {
		const value = from.key.values[place] ?? ''
		return key === 'at' ? instant(value) : key === 'seq' ? Number(value) || 0 : value
	})
	return sql(
		`(${keys.map((key) => `"${key}"`).join(', ')}) ${sign} (${keys.map(() => '?').join(', ')})`,
		...bound,
	)
}

/** A time as the file holds it; of what is none, the first there is. */
function instant(text: string): Date {
	const at = new Date(text)
	return Number.isNaN(at.getTime()) ? new Date(0) : at
}

/** In the order of the list, or backwards from a place. */
export function endOf({ sort, descending, from, take }: Page): string {
	const way = (from?.back ?? false) === descending ? 'ASC' : 'DESC'
	return `ORDER BY ${keysOf[sort].map((key) => `"${key}" ${way}`).join(', ')} LIMIT ${take}`
}
