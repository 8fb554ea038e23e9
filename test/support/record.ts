import { appendRecord } from '#app/server/acts/append-record.server'
import type { Deps } from '#app/server/deps.server'
import type { RecordFact } from '#app/server/store/ledger.server'

/** Appends a record of an official pass, changed where a test says so. */
export function keepRecord(deps: Deps, personId: string, more: Partial<RecordFact> = {}) {
	return deps.db.write((tx) =>
		appendRecord(deps, tx, {
			personId,
			kind: 'scenario',
			slug: 'parcel',
			versionHash: 'hash-1',
			attemptId: null,
			movesDigest: null,
			result: 'passed',
			scores: { tone: 80_000, respect: 91_500, resolution: 100_000, total: 90_999 },
			rule: null,
			engine: '1',
			at: deps.now(),
			minutes: 4,
			...more,
		}),
	)
}
