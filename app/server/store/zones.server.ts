import { z } from 'zod'
import type { Queries } from './db.server'

/** The zone somebody lives by: their own, else that of their site, else the house's. */
export async function zoneOfPerson(db: Queries, personId: string, house: string): Promise<string> {
	return (await zonesOfPeople(db, [personId], house)).get(personId) ?? house
}

/** The zones of people, by id. */
export async function zonesOfPeople(
	db: Queries,
	personIds: readonly string[],
	house: string,
): Promise<Map<string, string>> {
	const rows = z.array(zoneRow).parse(
		await db.$queryRawUnsafe(
			`SELECT p."id", coalesce(p."timeZone", s."timeZone") AS "zone" FROM json_each(?) j
				CROSS JOIN "Person" p ON p."id" = j.value LEFT JOIN "Site" s ON s."id" = p."siteId"`,
			JSON.stringify(personIds),
		),
	)
	return new Map(rows.map(({ id, zone }) => [id, zone ?? house]))
}

const zoneRow = z.object({ id: z.string(), zone: z.string().nullable() })
