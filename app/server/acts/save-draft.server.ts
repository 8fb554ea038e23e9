import { canonicalText } from '../content/canonical-text.server'
import type { Deps } from '../deps.server'
import { draftFor } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { changeDraft, keepSave, lastSaveAt } from '../store/drafts.server'

/** More than a text may have to be published, so that nobody loses words over it. */
export const mostDraftBytes = 256 * 1024
/** An earlier state of one's own is kept at most once in so long. */
const keptEveryMs = 5 * 60_000

export type SaveDraftResult =
	| { ok: true; version: number; at: Date }
	/** Somebody saved after `version`: what is there now, and who wrote it. */
	| { ok: false; refused: 'moved-on'; text: string; version: number; byId: string; at: Date }
	| { ok: false; refused: 'not-found' | 'closed' | 'too-long' }

/**
 * Keeps a draft's text over the version that it was written on. Saving takes a draft back from review or approval: what
 * was looked at is not what would be published. The same text again changes nothing. Line ends are kept as `\n`.
 */
export async function saveDraft(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: { id: string; text: string; version: number },
): Promise<SaveDraftResult> {
	const { id, version } = asked
	const text = canonicalText(asked.text)
	if (Buffer.byteLength(text) > mostDraftBytes) return { ok: false, refused: 'too-long' }
	return deps.db.write(async (tx): Promise<SaveDraftResult> => {
		const found = await draftFor(tx, me, id)
		if (!found) return { ok: false, refused: 'not-found' }
		const { draft, mayWrite } = found
		if (!mayWrite) return { ok: false, refused: 'closed' }
		if (draft.text === text) return { ok: true, version: draft.version, at: draft.updatedAt }
		const { updatedAt, updatedById } = draft
		if (draft.version !== version) {
			const theirs = { text: draft.text, version: draft.version, byId: updatedById, at: updatedAt }
			return { ok: false, refused: 'moved-on', ...theirs }
		}
		const at = deps.now()
		const last = (await lastSaveAt(tx, id)) ?? draft.createdAt
		if (updatedById !== me.id || at.getTime() - last.getTime() >= keptEveryMs)
			await keepSave(tx, id, { version, text: draft.text, byId: updatedById, at: updatedAt })
		const change = { text, state: 'writing', approvedById: null, approvedVersion: null } as const
		await changeDraft(tx, { id, version, state: draft.state, byId: me.id, at, change })
		return { ok: true, version: version + 1, at }
	})
}
