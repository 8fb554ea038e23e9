import type { Queries } from './db.server'

/** How many there are in all. */
export async function countsOf(db: Queries): Promise<{ records: number; people: number; entries: number }> {
	const [records, people, entries] = await Promise.all([
		db.completionRecord.count(),
		db.person.count({ where: { active: true } }),
		db.auditEntry.count(),
	])
	return { records, people, entries }
}
