import type { Deps } from '../deps.server'
import { newSalt } from '../ids.server'
import type { Queries } from '../store/db.server'
import { appendLedgerRow, type RecordFact, snapshotOf } from '../store/ledger.server'

/** Keeps a completion for good, in the transaction of what completed it. Answers its number in the chain. */
export async function appendRecord(
	deps: Pick<Deps, 'keys' | 'newId' | 'now'>,
	tx: Queries,
	fact: RecordFact,
): Promise<{ seq: number; id: string }> {
	const recordedAt = fact.recordedAt ?? deps.now()
	const snapshot = fact.snapshot ?? (await snapshotOf(tx, fact.personId))
	return appendLedgerRow(
		tx,
		deps.keys,
		{ ...fact, recordedAt, snapshot },
		{ id: deps.newId(), salt: newSalt() },
	)
}
