import type { Queries } from './db.server'

/** Lists that can be kept. */
export const savedPages = ['training', 'training-list', 'records', 'people'] as const
export type SavedPage = (typeof savedPages)[number]

export type SavedView = {
	id: string
	name: string
	query: string
	shared: boolean
	/** Whose it is: one's own, or a colleague's name. */
	own: boolean
	by: string
}

/** One's own kept lists of a page, and those that colleagues of the same role share; by name. */
export async function savedViewsFor(
	db: Queries,
	me: { id: string; role: string },
	page: SavedPage,
): Promise<SavedView[]> {
	const rows = await db.savedView.findMany({
		where: {
			page,
			OR: [{ personId: me.id }, { shared: true, person: { role: me.role, active: true } }],
		},
		include: { person: { select: { name: true } } },
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
	})
	return rows.map(({ id, name, query, shared, personId, person }) => ({
		...{ id, name, query, shared },
		own: personId === me.id,
		by: person.name,
	}))
}

export function countSavedViews(db: Queries, personId: string): Promise<number> {
	return db.savedView.count({ where: { personId } })
}

export async function createSavedView(
	tx: Queries,
	view: {
		id: string
		personId: string
		name: string
		page: string
		query: string
		shared: boolean
		at: Date
	},
): Promise<void> {
	await tx.savedView.create({ data: view })
}

/** Changes one's own; false where it is not there, or somebody else's. */
export async function changeSavedView(
	tx: Queries,
	own: { id: string; personId: string },
	change: { name?: string; shared?: boolean },
): Promise<boolean> {
	return (await tx.savedView.updateMany({ where: own, data: change })).count > 0
}

export async function deleteSavedView(tx: Queries, own: { id: string; personId: string }): Promise<boolean> {
	return (await tx.savedView.deleteMany({ where: own })).count > 0
}
