import type { ContentKind } from '../content/job.server'
import type { Queries } from './db.server'

/** Name and hash of what is published of a kind now, sorted by slug; of one slug only, where it is given. */
export async function publishedHashes(
	db: Queries,
	kind: ContentKind,
	slug?: string,
): Promise<{ slug: string; hash: string }[]> {
	const rows = await db.contentHead.findMany({
		where: { kind, hash: { not: null }, ...(slug === undefined ? {} : { slug }) },
		orderBy: { slug: 'asc' },
		select: { slug: true, hash: true },
	})
	return rows.flatMap(({ hash, ...row }) => (hash === null ? [] : [{ ...row, hash }]))
}

/** The titles of these versions, by hash. */
export async function versionTitles(db: Queries, hashes: string[]): Promise<ReadonlyMap<string, string>> {
	const rows = await db.contentVersion.findMany({
		where: { hash: { in: hashes } },
		select: { hash: true, title: true },
	})
	return new Map(rows.map((row) => [row.hash, row.title]))
}
