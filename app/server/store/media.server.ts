import type { Queries } from './db.server'

/** A picture of the library, without its bytes. */
export type MediaRow = {
	/** The first 32 hex digits of the SHA-256 of its bytes. */
	id: string
	/** What its file was called; shown, and never a path. */
	name: string
	alt: string
	type: string
	width: number
	height: number
	/** In bytes. */
	size: number
	/** Null: a file brought it. */
	byId: string | null
	at: Date
	/** Since when it is offered to nobody who writes. */
	gone: Date | null
}

/** Those that are offered to whoever writes, the newest first, and how many there are. */
export async function mediaOffered(
	db: Queries,
	page: { skip: number; take: number },
): Promise<{ all: number; rows: MediaRow[] }> {
	const where = { gone: null }
	const [all, rows] = await Promise.all([
		db.media.count({ where }),
		db.media.findMany({ where, orderBy: [{ at: 'desc' }, { id: 'asc' }], ...page }),
	])
	return { all, rows }
}

/** The ids of all that are offered. */
export async function mediaIds(db: Queries): Promise<Set<string>> {
	const rows = await db.media.findMany({ where: { gone: null }, select: { id: true } })
	return new Set(rows.map(({ id }) => id))
}

/** These of them, gone or not, sorted by id. */
export function mediaOf(db: Queries, ids: readonly string[]): Promise<MediaRow[]> {
	return db.media.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } })
}

export function mediaById(db: Queries, id: string): Promise<MediaRow | null> {
	return db.media.findUnique({ where: { id } })
}

/** The bytes of a picture, gone or not; null: there never was one. */
export async function mediaBytes(db: Queries, id: string): Promise<Uint8Array<ArrayBuffer> | null> {
	return (await db.mediaData.findUnique({ where: { id } }))?.bytes ?? null
}

/** Adds a picture. One that is there stays as it is; one that was gone is back, with the words it now came with. */
export async function addMedia(
	tx: Queries,
	row: Omit<MediaRow, 'gone'>,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<'added' | 'back' | 'there'> {
	const there = await mediaById(tx, row.id)
	if (there?.gone === null) return 'there'
	if (there) {
		const { id, name, alt, byId, at } = row
		await tx.media.update({ where: { id }, data: { name, alt, byId, at, gone: null } })
		return 'back'
	}
	await tx.media.create({ data: row })
	await tx.mediaData.create({ data: { id: row.id, bytes } })
	return 'added'
}

/** Says a picture in other words from now on; what is published keeps its own. */
export async function sayMedia(tx: Queries, { id, alt }: { id: string; alt: string }): Promise<void> {
	await tx.media.update({ where: { id }, data: { alt } })
}

/** Offers it to nobody who writes any more. */
export async function markMediaGone(tx: Queries, id: string, gone: Date): Promise<void> {
	await tx.media.update({ where: { id }, data: { gone } })
}
