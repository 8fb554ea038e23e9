import type { Queries } from './db.server'

export type TeamWithMembers = { id: string; name: string; members: { id: string; name: string }[] }

/** These teams by name, each with the people in it who can sign in, by name; without `but`. */
export async function teamsWithMembers(
	db: Queries,
	ids: readonly string[],
	but: string,
): Promise<TeamWithMembers[]> {
	const active = { active: true, id: { not: but } }
	return db.team.findMany({
		where: { id: { in: [...ids] } },
		orderBy: { name: 'asc' },
		select: {
			id: true,
			name: true,
			members: { where: active, orderBy: { name: 'asc' }, select: { id: true, name: true } },
		},
	})
}
