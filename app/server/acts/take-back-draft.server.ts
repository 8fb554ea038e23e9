import type { Deps } from '../deps.server'
import { draftFor } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { keepSave, savesOf } from '../store/drafts.server'
import { type SaveDraftResult, saveDraft } from './save-draft.server'

/** Makes an earlier state of a draft its text again; what was there is kept among the earlier states. */
export async function takeBackDraft(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: { id: string; version: number; state: number },
): Promise<SaveDraftResult> {
	const { id, version, state } = asked
	return deps.db.write(async (tx): Promise<SaveDraftResult> => {
		const found = await draftFor(tx, me, id)
		const earlier = (await savesOf(tx, id)).find((save) => save.version === state)
		if (!found || !earlier) return { ok: false, refused: 'not-found' }
		const { text, updatedById: byId, updatedAt: at } = found.draft
		const saved = await saveDraft(deps, me, { id, text: earlier.text, version })
		if (saved.ok && saved.version > version) await keepSave(tx, id, { version, text, byId, at })
		return saved
	})
}
