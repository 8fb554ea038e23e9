import type { Deps } from '../deps.server'
import { draftFor } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { addEditor, removeEditor } from '../store/drafts.server'
import { activeTrainers } from '../store/people.server'

/** Lets another trainer write in a draft, or no longer; only its owner says so. */
export async function shareDraft(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: { id: string; personId: string; share: boolean },
): Promise<'ok' | 'not-found' | 'not-owner' | 'not-a-trainer'> {
	return deps.db.write(async (tx) => {
		const found = await draftFor(tx, me, asked.id)
		if (!found) return 'not-found'
		if (found.draft.ownerId !== me.id) return 'not-owner'
		if (!asked.share) {
			await removeEditor(tx, asked.id, asked.personId)
			return 'ok'
		}
		const trainers = await activeTrainers(tx)
		if (asked.personId === me.id || !trainers.some(({ id }) => id === asked.personId)) return 'not-a-trainer'
		await addEditor(tx, asked.id, asked.personId, deps.now())
		return 'ok'
	})
}
