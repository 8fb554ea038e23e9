import type { Deps } from '../deps.server'
import { panelsFor } from '../store/panels.server'

export type PanelListItem = {
	id: string
	title: string
	/** ISO 8601. */
	createdAt: string
	items: number
	raters: number
	mine: number
	owner: boolean
	/** to-rate: there is something left; rated: all is rated, and can be changed; done: one rates in it no more. */
	state: 'to-rate' | 'rated' | 'done'
	closed: boolean
}

/** Every panel, the newest first: first what there is to rate. */
export async function panelsView(
	{ db }: Pick<Deps, 'db'>,
	me: { id: string },
): Promise<{ toRate: PanelListItem[]; others: PanelListItem[] }> {
	const panels = await panelsFor(db.read, me.id)
	const items = panels.map((panel): PanelListItem => {
		const { id, title, items: all, raters, mine, seen } = panel
		const closed = panel.closedAt !== null
		const state = closed || seen ? 'done' : mine < all ? 'to-rate' : 'rated'
		const owner = panel.createdById === me.id
		return {
			id,
			title,
			createdAt: panel.createdAt.toISOString(),
			items: all,
			raters,
			mine,
			owner,
			state,
			closed,
		}
	})
	return {
		toRate: items.filter(({ state }) => state === 'to-rate'),
		others: items.filter(({ state }) => state !== 'to-rate'),
	}
}
