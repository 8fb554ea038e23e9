import type { Deps } from '../deps.server'
import { appendAudit } from '../store/audit.server'
import type { Queries } from '../store/db.server'
import type { AuditRow } from '../store/log-line.server'

export type AuditedAct = {
	/** Who did it; null when nobody is known, or the server itself did. */
	actorId: string | null
	/** Dotted and stable, such as `records.export`. */
	action: string
	target: string
	before?: unknown
	after?: unknown
}

/** What a line of the log wants: its time, its name, and the key that seals it. */
export type AuditNeeds = Pick<Deps, 'now' | 'newId' | 'keys'>

/** Keeps who did what, in the same transaction as the act itself. */
export async function recordAudit(deps: AuditNeeds, tx: Queries, act: AuditedAct): Promise<void> {
	await recordAudits(deps, tx, [act])
}

/** Keeps many acts at once, in this order; a thousand take about as long as twenty one by one. */
export async function recordAudits(
	deps: AuditNeeds,
	tx: Queries,
	acts: readonly AuditedAct[],
): Promise<void> {
	await appendAudit(
		tx,
		deps.keys,
		acts.map((act) => entryOf(deps, act)),
	)
}

function entryOf({ now, newId }: AuditNeeds, act: AuditedAct): AuditRow {
	const { actorId, action, target, before, after } = act
	return {
		...{ id: newId(), at: now(), actorId, action, target },
		before: before === undefined ? null : JSON.stringify(before),
		after: after === undefined ? null : JSON.stringify(after),
	}
}
