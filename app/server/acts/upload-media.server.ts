import type { Deps } from '../deps.server'
import { encodeImage, type NoImage } from '../media/encode-image.server'
import { mostImageBytes } from '../media/image-task.server'
import { type AltRefusal, altWords, shownName } from '../media/picture-words.server'
import type { Me } from '../session/require.server'
import { addMedia, mediaIds } from '../store/media.server'
import { recordAudit } from './record-audit.server'

/** So many pictures the library holds; those that were taken out do not count. */
export const mostPictures = 2_000

export type UploadRefusal = AltRefusal | NoImage['why'] | 'no-file' | 'too-large' | 'full'
export type UploadResult =
	| { ok: true; id: string; was: 'added' | 'back' | 'there' }
	| { ok: false; refused: UploadRefusal }

type Sent = { name: string; alt: string; bytes: Uint8Array }

/**
 * Takes a picture into the library: made anew from its pixels, and named by what came of it, so that the same picture
 * is there once. Nothing of the file that was sent is kept but what it was called.
 */
export async function uploadMedia(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: Pick<Me, 'id'>,
	sent: Sent,
): Promise<UploadResult> {
	if (sent.bytes.byteLength === 0) return { ok: false, refused: 'no-file' }
	if (sent.bytes.byteLength > mostImageBytes) return { ok: false, refused: 'too-large' }
	const words = altWords(sent.alt)
	if (!words.ok) return words
	if ((await mediaIds(deps.db.read)).size >= mostPictures) return { ok: false, refused: 'full' }
	const made = await encodeImage(sent.bytes)
	if (!made.ok) return { ok: false, refused: made.why }
	const { id, width, height, bytes } = made.image
	const name = shownName(sent.name)
	const row = { id, name, alt: words.alt, type: 'image/webp', width, height, size: bytes.byteLength }
	return deps.db.write(async (tx) => {
		const was = await addMedia(tx, { ...row, byId: me.id, at: deps.now() }, bytes)
		if (was !== 'there')
			await recordAudit(deps, tx, {
				...{ actorId: me.id, action: 'media.upload', target: `media:${id}` },
				after: { name, alt: words.alt },
			})
		return { ok: true, id, was }
	})
}
