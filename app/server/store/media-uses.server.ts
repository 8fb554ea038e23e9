import { picturesIn } from '#app/core/writing/picture'
import { titleIn } from '../content/title-in.server'
import type { Queries } from './db.server'
import { openStates } from './drafts.server'

/** Where a picture is shown: in what is published now, or in a text that somebody is writing. */
export type MediaUse = { kind: string; slug: string; title: string } & (
	| { in: 'published' }
	| { in: 'draft'; draft: string }
)

/** What uses each picture, by its id; those that nothing uses are left out. What is retired can come back, so it counts. */
export async function mediaUses(db: Queries): Promise<Map<string, MediaUse[]>> {
	const [published, drafts] = await Promise.all([publishedTexts(db), draftTexts(db)])
	const uses = new Map<string, MediaUse[]>()
	for (const { source, ...use } of [...published, ...drafts])
		for (const id of picturesIn(source)) uses.set(id, [...(uses.get(id) ?? []), use])
	return uses
}

async function publishedTexts(db: Queries) {
	const heads = await db.contentHead.findMany({ where: { hash: { not: null } }, select: { hash: true } })
	const rows = await db.contentVersion.findMany({
		where: { hash: { in: heads.flatMap(({ hash }) => hash ?? []) }, source: { contains: '/media/' } },
		orderBy: [{ kind: 'asc' }, { slug: 'asc' }],
		select: { kind: true, slug: true, title: true, source: true },
	})
	return rows.map((row) => ({ ...row, in: 'published' as const }))
}

async function draftTexts(db: Queries) {
	const rows = await db.draft.findMany({
		where: { state: { in: [...openStates] }, text: { contains: '/media/' } },
		orderBy: { updatedAt: 'desc' },
		select: { id: true, kind: true, slug: true, text: true },
	})
	return rows.map(({ id, kind, slug, text }) => ({
		...{ kind, slug, title: titleIn(text) ?? slug, source: text, draft: id },
		in: 'draft' as const,
	}))
}
