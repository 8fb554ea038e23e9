import { appendRecord } from '#app/server/acts/append-record.server'
import { issueCertificate } from '#app/server/acts/issue-certificate.server'
import type { Deps } from '#app/server/deps.server'
import type { RecordFact } from '#app/server/store/ledger.server'

/** A completed course, as its record says it; changed where a test says so. The course must have been published. */
export function completed(
	deps: Deps,
	personId: string,
	course: string,
	more: Partial<RecordFact> = {},
): Promise<number> {
	return deps.db.write(async (tx) => {
		const { seq } = await appendRecord(deps, tx, {
			personId,
			kind: 'course',
			slug: course,
			versionHash: `hash of course ${course}`,
			attemptId: null,
			movesDigest: null,
			result: 'completed',
			scores: null,
			rule: null,
			engine: null,
			at: deps.now(),
			minutes: 25,
			way: 'play',
			courseRound: 1,
			...more,
		})
		return seq
	})
}

/** A completed course with its certificate. */
export async function certified(
	deps: Deps,
	personId: string,
	course: string,
	more: Partial<RecordFact> = {},
): Promise<{ seq: number; id: string }> {
	const seq = await completed(deps, personId, course, more)
	const id = await deps.db.write((tx) => issueCertificate(deps, tx, seq))
	if (id === null) throw new Error(`record ${seq} got no certificate`)
	return { seq, id }
}
