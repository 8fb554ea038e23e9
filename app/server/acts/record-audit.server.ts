import type { Deps } from '../deps.server'
import { appendAudit } from '../store/audit.server'
import type { Queries } from '../store/db.server'

export type AuditedAct = {
	/** Who did it; null when nobody is known, or the server itself did. */
	actorId: string | null
	/** Dotted and stable, such as `records.export`. */
	action: string
	target: string
	before?: unknown
	after?: unknown
}

/** Keeps who did what, in the same transaction as the act itself. */
export async function recordAudit(
	{ now, newId }: Pick<Deps, 'now' | 'newId'>,
	tx: Queries,
	act: AuditedAct,
): Promise<void> {
	await appendAudit(tx, {
		id: newId(),
		at: now(),
		actorId: act.actorId,
		action: act.action,
		target: act.target,
		before: act.before === undefined ? null : JSON.stringify(act.before),
		after: act.after === undefined ? null : JSON.stringify(act.after),
	})
}
