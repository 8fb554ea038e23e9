import type { AdjustmentCode } from '#app/core/records/adjustments'
import { mostDays } from '#app/core/records/adjustments'
import type { Deps } from '../deps.server'
import { addAdjustment, endAdjustment } from '../store/adjustments.server'
import { personOf } from '../store/people.server'
import { recordAudit } from './record-audit.server'
import { refreshStandings } from './refresh-standings.server'

export type AgreeResult = { ok: true } | { ok: false; refused: 'not-found' | 'yourself' | 'days' | 'past' }

export type AskedAdjustment = {
	personId: string
	code: AdjustmentCode
	/** Of more-days: 1 to 180. */
	days: number | null
	note: string
	until: Date | null
}

/**
 * Keeps what was agreed with somebody, from now on. The log says that something was agreed, never what: what may be read
 * by many must not tell who needs what.
 */
export async function agreeAdjustment(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'env' | 'keys'>,
	me: { id: string },
	asked: AskedAdjustment,
): Promise<AgreeResult> {
	const { personId, code, days, note } = asked
	const more = code === 'more-days'
	const at = deps.now()
	if (personId === me.id) return { ok: false, refused: 'yourself' }
	if (more && (days === null || days < 1 || days > mostDays)) return { ok: false, refused: 'days' }
	if (asked.until !== null && asked.until <= at) return { ok: false, refused: 'past' }
	return deps.db.write(async (tx): Promise<AgreeResult> => {
		if (!(await personOf(tx, personId))) return { ok: false, refused: 'not-found' }
		// Further days hold until they are ended: a due date that moves back by itself would tell on them.
		const until = more ? null : asked.until
		const row = { id: deps.newId(), personId, code, value: more ? days : null, note, from: at, until }
		await addAdjustment(tx, { ...row, byId: me.id, at })
		await recordAudit(deps, tx, { actorId: me.id, action: 'adjustment.agree', target: `person:${personId}` })
		if (more) await refreshStandings(deps, tx, { personIds: [personId] })
		return { ok: true }
	})
}

/** Ends one of this person's that still holds; answers whether there was one. */
export async function endAgreed(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'env' | 'keys'>,
	me: { id: string },
	end: { personId: string; id: string },
): Promise<boolean> {
	if (end.personId === me.id) return false
	return deps.db.write(async (tx) => {
		if (!(await endAdjustment(tx, { ...end, byId: me.id, at: deps.now() }))) return false
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'adjustment.end', target: `person:${end.personId}` },
		})
		await refreshStandings(deps, tx, { personIds: [end.personId] })
		return true
	})
}
