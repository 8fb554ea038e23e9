import type { Queries } from '../store/db.server'
import { mediaBytes, mediaOf } from '../store/media.server'
import { writtenMediaNotes } from './media-notes.server'

export type MediaFile = { file: string; bytes: Uint8Array<ArrayBuffer> }

/** These pictures of the library as the files they would be, and the list that says what they show; none for none. */
export async function mediaFiles(db: Queries, ids: readonly string[]): Promise<MediaFile[]> {
	const rows = await mediaOf(db, ids)
	const files: MediaFile[] = []
	for (const { id } of rows) {
		const bytes = await mediaBytes(db, id)
		if (bytes) files.push({ file: `content/media/${id}.webp`, bytes })
	}
	if (files.length === 0) return []
	const list = new TextEncoder().encode(writtenMediaNotes(rows))
	return [{ file: 'content/media/media.yaml', bytes: Uint8Array.from(list) }, ...files]
}
