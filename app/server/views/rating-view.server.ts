import { ownOrder } from '#app/core/assessment/panel/own-order'
import type { Deps } from '../deps.server'
import type { RatingGiven } from '../store/ratings.server'
import { type MaySee, panelStanding } from './panel-standing.server'

export type RatingView = {
	title: string
	owner: boolean
	/** Whether one may rate in it now. */
	open: boolean
	closed: boolean
	results: MaySee
	all: number
	/** How many one has rated. */
	done: number
	/** The reply to rate, by its place in one's own order, from 1; null where all are rated and none is asked for. */
	now: {
		place: number
		context: string
		mood: string | null
		text: string
		given: RatingGiven | null
	} | null
	/** The first place that is not rated yet. */
	next: number | null
}

/**
 * One reply of a panel, blind: nobody's marks, nobody's ratings but one's own, and no ids. `place` null: the first that is
 * not rated yet. Null where there is no such panel or place.
 */
export async function ratingView(
	deps: Pick<Deps, 'db'>,
	me: { id: string },
	{ panelId, place }: { panelId: string; place: number | null },
): Promise<RatingView | null> {
	const standing = await panelStanding(deps, me, panelId)
	if (!standing) return null
	const { panel, items, mine, owner, open, results } = standing
	const order = ownOrder(items, { panelId, raterId: me.id })
	const ratedBy = (itemId: string) => mine.find((rating) => rating.itemId === itemId) ?? null
	const first = order.findIndex(({ id }) => ratedBy(id) === null)
	const next = first === -1 ? null : first + 1
	const at = place ?? next
	const item = at === null ? null : order[at - 1]
	if (at !== null && !item) return null
	return {
		title: panel.title,
		owner,
		open,
		closed: panel.closedAt !== null,
		results,
		all: items.length,
		done: mine.length,
		now:
			item && at
				? {
						place: at,
						context: item.context,
						mood: item.mood,
						text: item.text,
						given: givenOf(ratedBy(item.id)),
					}
				: null,
		next,
	}
}

function givenOf(rating: RatingGiven | null): RatingGiven | null {
	if (!rating) return null
	const { tone, respect, resolution, acceptable } = rating
	return { tone, respect, resolution, acceptable }
}
