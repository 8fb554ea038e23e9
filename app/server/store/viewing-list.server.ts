import { z } from 'zod'
import type { Queries } from './db.server'
import type { LogKey } from './log-key'

export type ViewingFilter = {
	/** Part of a name or e-mail address. */
	viewer?: string
	who?: string
	/** This very person. */
	personId?: string
	from?: Date
	before?: Date
	/** Only people of these teams. */
	teamIds?: readonly string[]
}

const row = z.object({
	id: z.string(),
	at: z.date(),
	what: z.string(),
	target: z.string().nullable(),
	personId: z.string(),
	viewer: z.string().nullable(),
	person: z.string().nullable(),
})
export type ViewingRow = z.output<typeof row>

/** Looks at people's records, the newest first: at most so many after a key. */
export async function viewingsOf(
	db: Queries,
	filter: ViewingFilter,
	page: { after: LogKey | null; take: number },
): Promise<ViewingRow[]> {
	const parts: string[] = []
	const values: unknown[] = []
	const add = (part: string, ...given: unknown[]) => {
		parts.push(part)
		values.push(...given)
	}
	const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
	const named = (alias: string, text: string) =>
		add(`(${alias}."name" LIKE ? ESCAPE '\\' OR ${alias}."email" LIKE ? ESCAPE '\\')`, like(text), like(text))
	if (filter.viewer) named('a', filter.viewer)
	if (filter.who) named('b', filter.who)
	if (filter.personId) add('v."personId" = ?', filter.personId)
	if (filter.from) add('v."at" >= ?', filter.from)
	if (filter.before) add('v."at" < ?', filter.before)
	if (filter.teamIds) add('b."teamId" IN (SELECT value FROM json_each(?))', JSON.stringify(filter.teamIds))
	if (page.after)
		add('(v."at" < ? OR (v."at" = ? AND v."id" < ?))', page.after.at, page.after.at, page.after.id)
	const where = parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`
	const rows = await db.$queryRawUnsafe(
		`SELECT v."id", v."at", v."what", v."target", v."personId", a."name" AS "viewer", b."name" AS "person"
		FROM "Viewing" v LEFT JOIN "Person" a ON a."id" = v."viewerId" LEFT JOIN "Person" b ON b."id" = v."personId"
		${where} ORDER BY v."at" DESC, v."id" DESC LIMIT ?`,
		...values,
		page.take,
	)
	return z.array(row).parse(rows)
}
