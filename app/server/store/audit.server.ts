import type { Keys } from '../keys.server'
import type { Queries } from './db.server'
import { insertRows } from './insert-rows.server'
import { type AuditRow, logHead, sealedLine } from './log-line.server'
import { sealEarlierLines } from './seal-earlier-lines.server'

/**
 * Appends lines to the log, in this order, each sealed to follow the one before it. Only inside a transaction. Where there are lines of
 * before the log was sealed, these are sealed first.
 */
export async function appendAudit(
	tx: Queries,
	keys: Pick<Keys, 'ledger'>,
	entries: readonly AuditRow[],
): Promise<void> {
	let head = await logHead(tx)
	if (head?.late ?? true) {
		while ((await sealEarlierLines(tx, keys)) > 0);
		head = await logHead(tx)
	}
	const rows = entries.map((entry) => {
		const row = sealedLine(keys, entry, head)
		head = row
		return row
	})
	const [first] = rows
	if (first && rows.length === 1) await tx.auditEntry.create({ data: first })
	else await insertRows(tx, 'AuditEntry', rows)
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
