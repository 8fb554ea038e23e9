import { z } from 'zod'
import type { Queries } from './db.server'

export type PersonToMatch = {
	id: string
	name: string
	email: string
	number: string | null
	teamId: string | null
	/** IANA name. */
	zone: string
}

/** Everybody with what a file may name them by; leavers too, for what they did stays theirs. */
export async function peopleToMatch(db: Queries, house: string): Promise<PersonToMatch[]> {
	const rows = z.array(personRow).parse(
		await db.$queryRawUnsafe(
			`SELECT p."id", p."name", p."email", p."number", p."teamId", coalesce(p."timeZone", s."timeZone") AS "zone"
				FROM "Person" p LEFT JOIN "Site" s ON s."id" = p."siteId" WHERE p."erasedAt" IS NULL`,
		),
	)
	return rows.map((row) => ({ ...row, zone: row.zone ?? house }))
}

const maybe = z.string().nullable()
const personRow = z.object({
	...{ id: z.string(), name: z.string(), email: z.string(), number: maybe, teamId: maybe, zone: maybe },
})
