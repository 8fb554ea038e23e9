import type { Queries } from './db.server'

/** A file beside a draft; a null text: the file of that name is to be taken away. */
export type DraftFileRow = { name: string; text: string | null; at: Date }

/** By name. */
export async function draftFilesOf(db: Queries, draftId: string): Promise<DraftFileRow[]> {
	return db.draftFile.findMany({ where: { draftId }, orderBy: { name: 'asc' }, omit: { draftId: true } })
}

/** Keeps a file beside a draft, in place of the one of that name. */
export async function putDraftFile(
	tx: Queries,
	{ draftId, name, text, at }: DraftFileRow & { draftId: string },
): Promise<void> {
	await tx.draftFile.upsert({
		where: { draftId_name: { draftId, name } },
		create: { draftId, name, text, at },
		update: { text, at },
	})
}

/** Forgets what the draft says of a file. */
export async function dropDraftFile(tx: Queries, draftId: string, name: string): Promise<void> {
	await tx.draftFile.deleteMany({ where: { draftId, name } })
}
