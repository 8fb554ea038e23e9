import type { Deps } from '../deps.server'
import { draftFor } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { headOf } from '../store/content.server'
import { changeDraft } from '../store/drafts.server'
import { type SaveDraftResult, saveDraft } from './save-draft.server'

export type JoinDraftResult = 'ok' | Extract<SaveDraftResult, { ok: false }>['refused']

/**
 * Keeps a text that was made of a draft and what is published (`hash`), and has the draft go on from there: it may be
 * published again. Both are refused where somebody saved or published meanwhile. Without `hash` it is only saved.
 */
export async function joinDraft(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	{ id, text, version, hash }: { id: string; text: string; version: number; hash: string | null },
): Promise<JoinDraftResult> {
	return deps.db.write(async (tx): Promise<JoinDraftResult> => {
		const found = await draftFor(tx, me, id)
		if (!found) return 'not-found'
		const { kind, slug } = found.draft
		if (hash !== null && (await headOf(tx, kind, slug))?.hash !== hash) return 'moved-on'
		const saved = await saveDraft(deps, me, { id, text, version })
		if (!saved.ok) return saved.refused
		const draft = (await draftFor(tx, me, id))?.draft
		if (hash === null || !draft || draft.baseHash === hash) return 'ok'
		// What was approved was a change to something else.
		const change = { baseHash: hash, state: 'writing', approvedById: null, approvedVersion: null } as const
		const { version: now, state } = draft
		await changeDraft(tx, { id, version: now, state, byId: me.id, at: deps.now(), change })
		return 'ok'
	})
}
