import type { Queries } from './db.server'

export type OfficialRecord = { seq: number; slug: string; versionHash: string; at: Date; minutes: number }

/** The scenarios that somebody passed officially, as their records stand: one each, the first pass, by day. */
export async function officialPassesOf(db: Queries, personId: string): Promise<OfficialRecord[]> {
	const rows = await db.completionRecord.findMany({
		where: { kind: 'scenario', subject: { is: { personId } } },
		orderBy: [{ at: 'asc' }, { seq: 'asc' }],
		select: {
			seq: true,
			slug: true,
			versionHash: true,
			at: true,
			minutes: true,
			result: true,
			corrects: true,
		},
	})
	const corrected = new Set(rows.map(({ corrects }) => corrects))
	const first = new Map<string, OfficialRecord>()
	for (const { result, corrects: _, ...row } of rows)
		if (result === 'passed' && !corrected.has(row.seq) && !first.has(row.slug)) first.set(row.slug, row)
	return [...first.values()]
}

/** Titles of versions by their hash. */
export async function titlesOfVersions(db: Queries, hashes: readonly string[]): Promise<Map<string, string>> {
	const rows = await db.contentVersion.findMany({
		where: { hash: { in: [...new Set(hashes)] } },
		select: { hash: true, title: true },
	})
	return new Map(rows.map(({ hash, title }) => [hash, title]))
}
