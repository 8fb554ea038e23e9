import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { type Verdict, verifyRecords } from '../store/verify-records.server'
import { recheckRecord } from './recheck-record.server'
import { recordAudit } from './record-audit.server'

/** Checks the whole chain of completion records for an administrator, and writes to the log that it was checked. */
export async function verifyChain(deps: Deps, me: Pick<Me, 'id'>): Promise<Verdict> {
	const verdict = await verifyRecords(deps.db.read, deps.keys, { recheck: recheckRecord(deps.db) })
	const after = verdict.ok
		? { rows: verdict.rows }
		: { rows: verdict.rows, first: verdict.seq, why: verdict.why }
	await deps.db.write((tx) =>
		recordAudit(deps, tx, { actorId: me.id, action: 'records.verify', target: 'records', after }),
	)
	return verdict
}
