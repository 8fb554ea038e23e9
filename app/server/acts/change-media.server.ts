import type { Deps } from '../deps.server'
import { type AltRefusal, altWords } from '../media/picture-words.server'
import type { Me } from '../session/require.server'
import { markMediaGone, mediaById, sayMedia } from '../store/media.server'
import { mediaUses } from '../store/media-uses.server'
import { recordAudit } from './record-audit.server'

type Needs = Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>
type Asker = Pick<Me, 'id'>

export type ChangeMediaResult = { ok: true } | { ok: false; refused: AltRefusal | 'not-found' }

/** Says a picture in better words. Texts that show it already keep the words that stand in them. */
export async function changeMediaAlt(
	deps: Needs,
	me: Asker,
	asked: { id: string; alt: string },
): Promise<ChangeMediaResult> {
	const words = altWords(asked.alt)
	if (!words.ok) return words
	return deps.db.write(async (tx): Promise<ChangeMediaResult> => {
		const row = await mediaById(tx, asked.id)
		if (!row || row.gone) return { ok: false, refused: 'not-found' }
		if (row.alt === words.alt) return { ok: true }
		await sayMedia(tx, { id: row.id, alt: words.alt })
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'media.change', target: `media:${row.id}` },
			before: { alt: row.alt },
			after: { alt: words.alt },
		})
		return { ok: true }
	})
}

/** Takes a picture out of the library while nothing that is published shows it. Older versions show it all the same. */
export async function removeMedia(
	deps: Needs,
	me: Asker,
	id: string,
): Promise<{ ok: true } | { ok: false; refused: 'not-found' | 'in-use' }> {
	return deps.db.write(async (tx) => {
		const row = await mediaById(tx, id)
		if (!row || row.gone) return { ok: false, refused: 'not-found' }
		const uses = (await mediaUses(tx)).get(id) ?? []
		if (uses.some((use) => use.in === 'published')) return { ok: false, refused: 'in-use' }
		await markMediaGone(tx, id, deps.now())
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'media.remove', target: `media:${id}` },
			before: { name: row.name, alt: row.alt },
		})
		return { ok: true }
	})
}
