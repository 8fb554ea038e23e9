import { newSalt } from '../ids.server'
import type { Keys } from '../keys.server'
import type { Queries } from './db.server'
import { logSealOf, logStart, textsCommitment } from './log-seal.server'

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

/** The end of the log's chain. */
export type LogHead = { seq: number; mac: string; late: boolean }

/** A line as it is kept, sealed to follow `after`. `late`: it was written some time ago. */
export function sealedLine(
	{ ledger }: Pick<Keys, 'ledger'>,
	entry: AuditRow,
	after: { seq: number; mac: string } | null,
	late = false,
) {
	const { id, at, actorId, action, target } = entry
	const salt = entry.before === null && entry.after === null ? null : newSalt()
	const seq = (after?.seq ?? 0) + 1
	const commitment = salt === null ? null : textsCommitment(salt, entry.before, entry.after)
	const previous = after?.mac ?? logStart
	const body = { seq, id, at: at.toISOString(), actorId, action, target, commitment, late, keyId: ledger.id }
	const mac = logSealOf(ledger.secret, previous, body)
	return { ...entry, seq, commitment, salt, late, keyId: ledger.id, previous, mac }
}

/** The last line that is sealed; null while none is. Inside a transaction, where a line follows it. */
export async function logHead(db: Queries): Promise<LogHead | null> {
	const last = await db.auditEntry.findFirst({
		where: { seq: { not: null } },
		orderBy: { seq: 'desc' },
		select: { seq: true, mac: true, late: true },
	})
	return last && { seq: last.seq ?? 0, mac: last.mac ?? '', late: last.late === true }
}
