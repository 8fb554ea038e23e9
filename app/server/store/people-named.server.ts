import { z } from 'zod'
import type { Queries } from './db.server'
import { likeText } from './sql-part'

const rowsSchema = z.array(z.object({ id: z.string() }))

/** Of more people than this a name is looked for while a list is read. */
export const mostNamed = 500

/**
 * The people whose name has this text in it, or whose e-mail address or number it is; null: more than `mostNamed`.
 */
export async function peopleNamed(db: Queries, who: string): Promise<string[] | null> {
	const rows = rowsSchema.parse(
		await db.$queryRawUnsafe(
			`SELECT "id" FROM "Person" WHERE "email" = ?
			UNION SELECT "id" FROM "Person" WHERE "number" = ?
			UNION SELECT "id" FROM (SELECT "id" FROM "Person" INDEXED BY "Person_name_id_idx" WHERE "name" LIKE ? ESCAPE '\\' LIMIT ${mostNamed + 1})`,
			who.toLowerCase(),
			who,
			`%${likeText(who)}%`,
		),
	)
	return rows.length > mostNamed ? null : rows.map(({ id }) => id)
}

/** Those who report to somebody. */
export async function reportsOf(db: Queries, managerId: string): Promise<string[]> {
	const rows = await db.person.findMany({ where: { managerId }, select: { id: true }, take: 5000 })
	return rows.map(({ id }) => id)
}

/** Whether anybody who is here reports to this person. */
export async function managesAnybody(db: Queries, id: string): Promise<boolean> {
	return (
		(await db.person.findFirst({ where: { managerId: id, active: true }, select: { id: true } })) !== null
	)
}
