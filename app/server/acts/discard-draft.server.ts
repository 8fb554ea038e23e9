import type { Deps } from '../deps.server'
import { draftFor } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { changeDraft } from '../store/drafts.server'

/** Puts a draft away, or brings it back from there; only its owner does. Its text stays. */
export async function discardDraft(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: { id: string; back?: boolean },
): Promise<'ok' | 'not-found' | 'not-owner'> {
	return deps.db.write(async (tx) => {
		const found = await draftFor(tx, me, asked.id)
		if (!found) return 'not-found'
		const { draft } = found
		if (draft.ownerId !== me.id) return 'not-owner'
		const open = draft.state !== 'published' && draft.state !== 'discarded'
		if (asked.back ? draft.state !== 'discarded' : !open) return 'not-found'
		const at = deps.now()
		const change = asked.back
			? ({ state: 'writing', closedAt: null } as const)
			: ({ state: 'discarded', closedAt: at } as const)
		const { id, version, state } = draft
		const done = await changeDraft(tx, { id, version, state, byId: me.id, at, change })
		return done === 'ok' ? 'ok' : 'not-found'
	})
}
