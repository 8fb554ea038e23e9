import type { ContentKind } from '../content/job.server'
import type { Queries } from './db.server'

/** A version as it is listed: all but what is in it. */
export type VersionItem = { hash: string; title: string; createdAt: Date }

/** Every version that was ever published under a name, the newest first. */
export function versionsOf(db: Queries, kind: ContentKind, slug: string): Promise<VersionItem[]> {
	return db.contentVersion.findMany({
		where: { kind, slug },
		orderBy: [{ createdAt: 'desc' }, { hash: 'asc' }],
		select: { hash: true, title: true, createdAt: true },
	})
}

/** A version's text as it was written. */
export async function sourceOf(db: Queries, hash: string): Promise<string | null> {
	const row = await db.contentVersion.findUnique({ where: { hash }, select: { source: true } })
	return row?.source ?? null
}
