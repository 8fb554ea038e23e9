import type { Deps } from '../deps.server'
import { itemsOf, panelOf } from '../store/panels.server'
import { keepEnd, ratingsBy } from '../store/ratings.server'

export type EndRating = { ok: true } | { ok: false; refused: 'not-found' | 'not-finished' }

/**
 * Opens a panel's results to somebody, who rates in it no more from then on. The owner may look at any time, others once
 * they have rated every reply.
 */
export async function endRating(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	me: { id: string },
	panelId: string,
): Promise<EndRating> {
	return db.write(async (tx): Promise<EndRating> => {
		const panel = await panelOf(tx, panelId)
		if (!panel) return { ok: false, refused: 'not-found' }
		const [items, mine] = [await itemsOf(tx, panelId), await ratingsBy(tx, panelId, me.id)]
		if (panel.createdById !== me.id && mine.length < items.length)
			return { ok: false, refused: 'not-finished' }
		await keepEnd(tx, { panelId, raterId: me.id, at: now() })
		return { ok: true }
	})
}
