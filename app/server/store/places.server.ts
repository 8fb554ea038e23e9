import type { Queries } from './db.server'

/** Teams by name: all, or these. */
export function teamsIn(db: Queries, ids: readonly string[] | null): Promise<{ id: string; name: string }[]> {
	return db.team.findMany({
		...(ids && { where: { id: { in: [...ids] } } }),
		orderBy: { name: 'asc' },
		select: { id: true, name: true },
	})
}

/** Sites by name, with their zones. */
export function sitesByName(db: Queries): Promise<{ id: string; name: string; timeZone: string }[]> {
	return db.site.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true, timeZone: true } })
}

export type Contact = { id: string; name: string; email: string; timeZone: string | null }

/** These people, by id. */
export async function contactsOf(db: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
	const rows = await db.person.findMany({
		where: { id: { in: [...new Set(ids)] } },
		select: { id: true, name: true, email: true, timeZone: true },
	})
	return new Map(rows.map((row) => [row.id, row]))
}

/** When these people were last reminded, by person and course. */
export async function lastReminders(db: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
	const rows = await db.reminder.groupBy({
		by: ['personId', 'course'],
		where: { personId: { in: [...new Set(ids)] } },
		_max: { at: true },
	})
	return new Map(
		rows.flatMap(({ personId, course, _max }) => (_max.at ? [[`${personId} ${course}`, _max.at]] : [])),
	)
}
