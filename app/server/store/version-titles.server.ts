import type { ContentKind } from '../content/job.server'
import type { Queries } from './db.server'

/** The titles of these versions, by hash. */
export async function versionTitles(db: Queries, hashes: string[]): Promise<ReadonlyMap<string, string>> {
	const rows = await db.contentVersion.findMany({
		where: { hash: { in: hashes } },
		select: { hash: true, title: true },
	})
	return new Map(rows.map((row) => [row.hash, row.title]))
}

/** What everything of a kind that was ever published is called now, by slug: what is retired too. */
export async function titlesEver(db: Queries, kind: ContentKind): Promise<ReadonlyMap<string, string>> {
	const heads = await db.contentHead.findMany({ where: { kind }, select: { slug: true, hash: true } })
	const titles = await versionTitles(
		db,
		heads.flatMap(({ hash }) => hash ?? []),
	)
	return new Map(
		heads.flatMap(({ slug, hash }) => {
			const title = hash === null ? undefined : titles.get(hash)
			return title === undefined ? [] : [[slug, title] as const]
		}),
	)
}

/** The titles of all versions there ever were of courses and scenarios, by hash. */
export async function versionTitlesOf(db: Queries): Promise<ReadonlyMap<string, string>> {
	const rows = await db.contentVersion.findMany({
		where: { kind: { in: ['course', 'scenario'] } },
		select: { hash: true, title: true },
	})
	return new Map(rows.map(({ hash, title }) => [hash, title]))
}
