import { canonicalText } from '../content/canonical-text.server'
import { placeInContent } from '../content/place-in-content.server'
import type { Deps } from '../deps.server'
import { mayWriteContent } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import { addDraft, type DraftKind, openDraftOf, openDraftsOn } from '../store/drafts.server'
import { mostDraftBytes } from './save-draft.server'

export type CreateDraft = {
	kind: DraftKind
	/** `course/lesson` for a lesson. */
	slug: string
	/** Where it will lie among the files; it must say the same kind and slug. */
	file: string
	text: string
	/** The version it starts from; null for something that is not there yet. */
	baseHash: string | null
}
export type CreateDraftResult =
	/** `already`: one's own open draft of the same text, which is left as it is. */
	| { ok: true; id: string; already: boolean }
	/** `taken`: something of this name is there, so a new one needs another. */
	| { ok: false; refused: 'not-yours' | 'taken' | 'bad-place' | 'too-long' }

/** Opens a draft. Of one text everybody has one open draft at most. */
export async function createDraft(
	deps: Pick<Deps, 'db' | 'now' | 'newId'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: CreateDraft,
): Promise<CreateDraftResult> {
	const { kind, slug, file, baseHash } = asked
	const text = canonicalText(asked.text)
	const place = placeInContent(file)
	if (place?.kind !== kind || place.slug !== slug) return { ok: false, refused: 'bad-place' }
	if (Buffer.byteLength(text) > mostDraftBytes) return { ok: false, refused: 'too-long' }
	return deps.db.write(async (tx): Promise<CreateDraftResult> => {
		if (!(await mayWriteContent(tx, me, kind, slug))) return { ok: false, refused: 'not-yours' }
		const head = await headOf(tx, kind, slug)
		const own = await openDraftOf(tx, me.id, kind, slug)
		if (baseHash === null) {
			const others = await openDraftsOn(tx, kind, slug)
			if (own || head?.hash || others.length > 0) return { ok: false, refused: 'taken' }
		} else if (own) return { ok: true, id: own.id, already: true }
		const id = deps.newId()
		await addDraft(tx, { id, kind, slug, file, text, baseHash, ownerId: me.id, at: deps.now() })
		return { ok: true, id, already: false }
	})
}
