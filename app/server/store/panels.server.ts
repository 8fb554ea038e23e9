import type { Queries } from './db.server'

/** Replies put before trainers to be rated blind. */
export type PanelRow = {
	id: string
	title: string
	/** The scenario that the replies are from; null for replies put in by hand. */
	slug: string | null
	versionHash: string | null
	createdById: string
	createdAt: Date
	closedAt: Date | null
}

/** One reply of a panel. `reply` is its name in the scenario. */
export type PanelItemRow = {
	id: string
	position: number
	reply: string | null
	context: string
	mood: string | null
	text: string
}

/** A panel and how far it has come; `mine` is how many one has rated oneself, `seen` whether one has seen its results. */
export type PanelStanding = PanelRow & {
	items: number
	raters: number
	mine: number
	seen: boolean
}

/** Puts in a panel with its replies; their positions count from 1. */
export async function createPanel(
	tx: Queries,
	panel: Omit<PanelRow, 'closedAt'>,
	items: readonly Omit<PanelItemRow, 'position'>[],
): Promise<void> {
	await tx.ratingPanel.create({ data: panel })
	await tx.ratingItem.createMany({
		data: items.map((item, at) => ({ ...item, panelId: panel.id, position: at + 1 })),
	})
}

export async function panelOf(db: Queries, id: string): Promise<PanelRow | null> {
	return db.ratingPanel.findUnique({ where: { id } })
}

/** A panel's replies, by position. */
export async function itemsOf(db: Queries, panelId: string): Promise<PanelItemRow[]> {
	const rows = await db.ratingItem.findMany({ where: { panelId }, orderBy: { position: 'asc' } })
	return rows.map(({ panelId: _, ...item }) => item)
}

/** Every panel, the newest first, as it stands for one rater. */
export async function panelsFor(db: Queries, raterId: string): Promise<PanelStanding[]> {
	const rows = await db.ratingPanel.findMany({
		orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
		include: {
			ends: { where: { raterId } },
			items: { select: { ratings: { select: { raterId: true } } } },
		},
	})
	return rows.map(({ ends, items, ...panel }) => {
		const raters = items.flatMap(({ ratings }) => ratings.map((rating) => rating.raterId))
		return {
			...panel,
			items: items.length,
			raters: new Set(raters).size,
			mine: raters.filter((rater) => rater === raterId).length,
			seen: ends.length > 0,
		}
	})
}

/** How many open panels still have something to rate for this person. */
export function panelsToRate(db: Queries, raterId: string): Promise<number> {
	return db.ratingPanel.count({
		where: {
			closedAt: null,
			ends: { none: { raterId } },
			items: { some: { ratings: { none: { raterId } } } },
		},
	})
}

/** Closes a panel that is open; answers whether it was. */
export async function closePanelAt(tx: Queries, id: string, at: Date): Promise<boolean> {
	const { count } = await tx.ratingPanel.updateMany({ where: { id, closedAt: null }, data: { closedAt: at } })
	return count > 0
}
