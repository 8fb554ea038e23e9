import type { Deps } from '../deps.server'
import { newSalt } from '../ids.server'
import type { Queries } from '../store/db.server'
import { appendLedgerRow, type RecordFact } from '../store/ledger.server'

/** Keeps a completion for good, in the transaction of what completed it. Answers its number in the chain. */
export function appendRecord(
	deps: Pick<Deps, 'keys' | 'newId'>,
	tx: Queries,
	fact: RecordFact,
): Promise<{ seq: number; id: string }> {
	return appendLedgerRow(tx, deps.keys, fact, { id: deps.newId(), salt: newSalt() })
}
