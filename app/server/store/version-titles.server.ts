import type { Queries } from './db.server'

/** The titles of these versions, by hash. */
export async function versionTitles(db: Queries, hashes: string[]): Promise<ReadonlyMap<string, string>> {
	const rows = await db.contentVersion.findMany({
		where: { hash: { in: hashes } },
		select: { hash: true, title: true },
	})
	return new Map(rows.map((row) => [row.hash, row.title]))
}
