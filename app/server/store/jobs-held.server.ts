import { z } from 'zod'
import type { Queries } from './db.server'

const rowsSchema = z.array(z.object({ job: z.string() }))

/** The jobs that people here have, by name; of these teams or of all. At most 60. */
export async function jobsHeld(db: Queries, teamIds: readonly string[] | null): Promise<string[]> {
	const rows = await db.$queryRawUnsafe(
		`SELECT DISTINCT "job" FROM "Person" WHERE "job" IS NOT NULL AND "active" = 1
		AND (? IS NULL OR "teamId" IN (SELECT value FROM json_each(?))) ORDER BY "job" LIMIT 60`,
		teamIds && JSON.stringify(teamIds),
		teamIds && JSON.stringify(teamIds),
	)
	return rowsSchema.parse(rows).map(({ job }) => job)
}
