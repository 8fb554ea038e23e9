import type { Queries } from './db.server'

/** These people with their teams; those who were erased are left out. */
export function teamsOfPeople(
	db: Queries,
	ids: readonly string[],
): Promise<{ id: string; name: string; teamId: string | null }[]> {
	return db.person.findMany({
		where: { id: { in: [...new Set(ids)] }, erasedAt: null },
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
		select: { id: true, name: true, teamId: true },
	})
}
