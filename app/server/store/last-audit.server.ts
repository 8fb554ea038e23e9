import type { Queries } from './db.server'

/** The newest entry of an act, with the name of who did it; null where it was never done. */
export async function lastEntryOf(
	db: Queries,
	action: string,
): Promise<{ at: Date; after: string | null; actor: string | null } | null> {
	const entry = await db.auditEntry.findFirst({
		where: { action },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		select: { at: true, after: true, actorId: true },
	})
	if (!entry) return null
	const { actorId, ...said } = entry
	const person =
		actorId === null ? null : await db.person.findUnique({ where: { id: actorId }, select: { name: true } })
	return { ...said, actor: person?.name ?? null }
}
