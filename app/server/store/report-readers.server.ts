import type { Queries } from './db.server'

/** Everybody with one of these roles who can sign in, by name. */
export function activeInRoles(db: Queries, roles: readonly string[]) {
	return db.person.findMany({
		where: { role: { in: [...roles] }, active: true, erasedAt: null },
		select: { id: true, name: true, role: true },
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
		take: 200,
	})
}

/** Those of these people who can sign in. */
export function activePeople(db: Queries, ids: readonly string[]) {
	return db.person.findMany({
		where: { id: { in: [...ids] }, active: true, erasedAt: null },
		select: { id: true, name: true, email: true, role: true },
	})
}
