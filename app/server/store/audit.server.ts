import type { Queries } from './db.server'

export type AuditRow = {
	id: string
	at: Date
	actorId: string | null
	action: string
	/** What it was done to, such as `person:<id>` or `records`. */
	target: string
	before: string | null
	after: string | null
}

export async function appendAudit(tx: Queries, entry: AuditRow): Promise<void> {
	await tx.auditEntry.create({ data: entry })
}

/** The newest entries, with the name of who did it. */
export async function auditOf(
	db: Queries,
	page: { skip: number; take: number; actionStarts?: string },
): Promise<(AuditRow & { actor: string | null })[]> {
	const rows = await db.auditEntry.findMany({
		where: page.actionStarts === undefined ? {} : { action: { startsWith: page.actionStarts } },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
		skip: page.skip,
		take: page.take,
	})
	const ids = [...new Set(rows.flatMap((row) => row.actorId ?? []))]
	const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
	const names = new Map(people.map((person) => [person.id, person.name]))
	return rows.map((row) => ({
		...row,
		actor: row.actorId === null ? null : (names.get(row.actorId) ?? null),
	}))
}

export function auditCount(db: Queries): Promise<number> {
	return db.auditEntry.count()
}
