import type { Queries } from './db.server'

/** The zone somebody lives by: their own, else that of their site, else the house's. */
export async function zoneOfPerson(db: Queries, personId: string, house: string): Promise<string> {
	return (await zonesOfPeople(db, [personId], house)).get(personId) ?? house
}

/** The zones of people, by id; four hundred at once. */
export async function zonesOfPeople(
	db: Queries,
	personIds: readonly string[],
	house: string,
): Promise<Map<string, string>> {
	const zones = new Map<string, string>()
	const ids = [...new Set(personIds)]
	for (let from = 0; from < ids.length; from += 400) {
		const rows = await db.person.findMany({
			where: { id: { in: ids.slice(from, from + 400) } },
			select: { id: true, timeZone: true, site: { select: { timeZone: true } } },
		})
		for (const { id, timeZone, site } of rows) zones.set(id, timeZone ?? site?.timeZone ?? house)
	}
	return zones
}
