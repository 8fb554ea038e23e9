import type { Queries } from './db.server'

/** SQLite takes so many values in one statement. */
const slice = 5_000

/** Names by id, of those among these that there are; of many, too. */
export async function peopleNames(db: Queries, ids: readonly string[]): Promise<Map<string, string>> {
	const names = new Map<string, string>()
	for (let from = 0; from < ids.length; from += slice) {
		const rows = await db.person.findMany({
			where: { id: { in: ids.slice(from, from + slice) } },
			select: { id: true, name: true },
		})
		for (const { id, name } of rows) names.set(id, name)
	}
	return names
}
