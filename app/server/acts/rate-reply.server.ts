import { ownOrder } from '#app/core/assessment/panel/own-order'
import type { Deps } from '../deps.server'
import { itemsOf, panelOf } from '../store/panels.server'
import { hasEnded, keepRating, type RatingGiven } from '../store/ratings.server'

/** `place` counts from 1, in this rater's own order. */
export type RateReply = { panelId: string; place: number; given: RatingGiven }
export type Rating = { ok: true } | { ok: false; refused: 'not-found' | 'closed' | 'ended' }

/** Keeps a rating, or changes it, while the panel is open and its rater has not seen what others say. */
export async function rateReply(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	me: { id: string },
	{ panelId, place, given }: RateReply,
): Promise<Rating> {
	return db.write(async (tx): Promise<Rating> => {
		const panel = await panelOf(tx, panelId)
		const item = ownOrder(await itemsOf(tx, panelId), { panelId, raterId: me.id })[place - 1]
		if (!panel || !item) return { ok: false, refused: 'not-found' }
		if (panel.closedAt !== null) return { ok: false, refused: 'closed' }
		if (await hasEnded(tx, panelId, me.id)) return { ok: false, refused: 'ended' }
		await keepRating(tx, { ...given, itemId: item.id, raterId: me.id, at: now() })
		return { ok: true }
	})
}
