import type { Deps } from '../deps.server'
import { itemsOf, type PanelItemRow, type PanelRow, panelOf } from '../store/panels.server'
import { hasEnded, type RatingRow, ratingsBy } from '../store/ratings.server'

/**
 * Whether somebody may see a panel's results. `look`: yes, and then rates in it no more; `see`: without a price;
 * `rate-first`: once everything is rated; `too-late`: it was closed before.
 */
export type MaySee = 'look' | 'see' | 'rate-first' | 'too-late'

/** A panel and how one person stands to it. */
export type PanelOfMine = {
	panel: PanelRow
	items: PanelItemRow[]
	mine: RatingRow[]
	owner: boolean
	/** Whether one may still rate in it. */
	open: boolean
	results: MaySee
}

/** Null where there is no such panel. */
export async function panelStanding(
	{ db }: Pick<Deps, 'db'>,
	me: { id: string },
	panelId: string,
): Promise<PanelOfMine | null> {
	const panel = await panelOf(db.read, panelId)
	if (!panel) return null
	const [items, mine, seen] = await Promise.all([
		itemsOf(db.read, panelId),
		ratingsBy(db.read, panelId, me.id),
		hasEnded(db.read, panelId, me.id),
	])
	const owner = panel.createdById === me.id
	const closed = panel.closedAt !== null
	const finished = owner || mine.length >= items.length
	const results = resultsFor({ seen, finished, closed })
	return { panel, items, mine, owner, open: !closed && !seen, results }
}

function resultsFor(at: { seen: boolean; finished: boolean; closed: boolean }): MaySee {
	if (at.seen) return 'see'
	if (at.finished) return at.closed ? 'see' : 'look'
	return at.closed ? 'too-late' : 'rate-first'
}
