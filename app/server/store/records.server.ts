import type { Queries } from './db.server'
import { writeToken } from './page-token'
import { type Counted, countOf } from './record-count.server'
import { itemsOf, type RecordItem } from './record-items.server'
import { linesOf, type RecordLine } from './record-lines-page.server'
import { keysOf } from './record-plan'
import { planOf } from './record-planning.server'
import type { RecordQuery, RecordScope, RecordSort } from './record-query.server'

export type { RecordItem } from './record-items.server'
export type { RecordFilter, RecordQuery, RecordScope } from './record-query.server'

export type RecordPage = Counted & {
	items: RecordItem[]
	/** The tokens of the neighbouring pages; null at either end. */
	previous: string | null
	next: string | null
}

/** Completion records as asked for at an instant, a page of them, and how many there are as far as that is cheaply known. */
export async function recordsOf(db: Queries, query: RecordQuery, at: Date): Promise<RecordPage> {
	const plan = await planOf(db, query)
	const [found, counted] = await Promise.all([linesOf(db, plan, query), countOf(db, plan, at)])
	const back = query.from?.back ?? false
	const more = found.length > query.take
	const lines = back ? found.slice(more ? 1 : 0) : found.slice(0, query.take)
	const token = (line: RecordLine | undefined, backwards: boolean) =>
		line
			? writeToken({ sort: query.sort, back: backwards, key: { part: 0, values: keyOf(line, query.sort) } })
			: null
	return {
		...counted,
		items: await itemsOf(db, lines),
		previous: (back ? more : query.from !== null) ? token(lines[0], true) : null,
		next: back || more ? token(lines.at(-1), false) : null,
	}
}

function keyOf(line: RecordLine, sort: RecordSort): string[] {
	return keysOf[sort].map((key) => (key === 'at' ? line.at.toISOString() : String(line[key])))
}

/** What there are records of within a reach, for a filter's choices. Kinds and names are few: each is looked up once. */
export async function recordedSlugs(
	db: Queries,
	scope: RecordScope,
): Promise<{ kind: string; slug: string }[]> {
	if (scope.kind === 'all') return allSlugs(db)
	const where =
		scope.kind === 'own'
			? { personId: scope.personId }
			: { OR: [{ personId: scope.personId }, { teamId: { in: scope.teamIds } }] }
	return db.recordLine.findMany({
		where: { ...where, kind: { not: 'attestation' } },
		distinct: ['kind', 'slug'],
		select: { kind: true, slug: true },
		orderBy: [{ kind: 'asc' }, { slug: 'asc' }],
	})
}

/** A skip through the index of slugs: as many steps as there are slugs, however many records. */
async function allSlugs(db: Queries): Promise<{ kind: string; slug: string }[]> {
	const rows = await db.$queryRawUnsafe<{ slug: string; kind: string }[]>(
		`WITH RECURSIVE s(slug) AS (
			SELECT min("slug") FROM "RecordLine"
			UNION ALL SELECT (SELECT min("slug") FROM "RecordLine" WHERE "slug" > s.slug) FROM s WHERE s.slug IS NOT NULL
		)
		SELECT k.kind AS kind, s.slug AS slug FROM s, (SELECT 'course' AS kind UNION ALL SELECT 'scenario') k
		WHERE s.slug IS NOT NULL AND EXISTS (
			SELECT 1 FROM "RecordLine" INDEXED BY "RecordLine_slug_at_seq_idx" WHERE "slug" = s.slug AND "kind" = k.kind
		) ORDER BY 1, 2`,
	)
	return rows.map(({ kind, slug }) => ({ kind, slug }))
}
