import type { Queries } from './db.server'

/** Those of these people who can sign in. */
export function activePeople(db: Queries, ids: readonly string[]) {
	return db.person.findMany({
		where: { id: { in: [...ids] }, active: true, erasedAt: null },
		select: { id: true, name: true, email: true, role: true },
	})
}
