import type { Queries } from './db.server'
import { sessionLife } from './sessions.server'

/** How many living sessions each person has; people without any are not in it. */
export async function sessionCounts(db: Queries, at: Date): Promise<ReadonlyMap<string, number>> {
	const rows = await db.session.findMany({
		where: {
			revokedAt: null,
			endsAt: { gt: at },
			lastSeenAt: { gt: new Date(at.getTime() - sessionLife.idleMs) },
		},
		select: { personId: true },
	})
	const counts = new Map<string, number>()
	for (const { personId } of rows) counts.set(personId, (counts.get(personId) ?? 0) + 1)
	return counts
}
