import type { Queries } from './db.server'

/** A walk-through or translation that the studio published beside a text; null text: it was taken away. */
export type CompanionRow = { name: string; text: string | null }

/** What the studio has published beside a text, by name. It goes before a file of the same name. */
export async function companionsOf(db: Queries, kind: string, slug: string): Promise<CompanionRow[]> {
	const rows = await db.companion.findMany({ where: { kind, slug }, orderBy: { name: 'asc' } })
	return rows.map(({ name, text }) => ({ name, text }))
}

export async function keepCompanion(
	tx: Queries,
	companion: CompanionRow & { kind: string; slug: string; byId: string | null; at: Date },
): Promise<void> {
	const { kind, slug, name, ...rest } = companion
	await tx.companion.upsert({
		where: { kind_slug_name: { kind, slug, name } },
		create: companion,
		update: rest,
	})
}

/** Publishes what lies beside a draft with it. */
export async function publishBeside(
	tx: Queries,
	draft: { id: string; kind: string; slug: string },
	by: { byId: string; at: Date },
): Promise<number> {
	const files = await tx.draftFile.findMany({ where: { draftId: draft.id } })
	for (const { name, text } of files)
		await keepCompanion(tx, { kind: draft.kind, slug: draft.slug, name, text, ...by })
	return files.length
}
