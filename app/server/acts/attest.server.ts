import type { Deps } from '../deps.server'
import { type CourseRecord, courseRecord, courseRecordsOf } from '../store/course-records.server'
import type { Queries } from '../store/db.server'
import { settingOf } from '../store/settings.server'
import { appendRecord } from './append-record.server'

export const workTimes = ['yes', 'partly', 'no'] as const
export type WorkTime = (typeof workTimes)[number]

type Attested = { ok: true; seq: number } | { ok: false; refused: 'not-found' | 'already' }

/**
 * A person's own word to a course they completed here: "I did this myself", and whether it was in work time. One row of its
 * own in the chain, once for each record; for records that stand, and only where the house asks for it.
 */
export async function attest(
	deps: Pick<Deps, 'db' | 'keys' | 'newId' | 'now'>,
	me: { id: string },
	asked: { seq: number; inWorkTime: WorkTime },
): Promise<Attested> {
	return deps.db.write(async (tx) => {
		const record = await attestable(tx, me.id, asked.seq)
		if (!record || (await settingOf(tx, 'attestation')) === 'off') return { ok: false, refused: 'not-found' }
		const known = await courseRecordsOf(tx, me.id, record.slug)
		if (known.some(({ about }) => about === record.seq)) return { ok: false, refused: 'already' }
		const { seq } = await appendRecord(deps, tx, {
			personId: me.id,
			kind: 'attestation',
			slug: record.slug,
			versionHash: record.versionHash,
			attemptId: null,
			movesDigest: null,
			result: 'attested',
			scores: null,
			rule: null,
			engine: null,
			at: deps.now(),
			minutes: 0,
			about: record.seq,
			inWorkTime: asked.inWorkTime,
			...(record.courseRound !== null && { courseRound: record.courseRound }),
		})
		return { ok: true, seq }
	})
}

/** A record of one's own that one can speak for: a course done here by oneself, not corrected since. */
export async function attestable(db: Queries, personId: string, seq: number): Promise<CourseRecord | null> {
	const record = await courseRecord(db, seq)
	return record?.personId === personId && isOwnDoing(record) ? record : null
}

/** What others signed off or took over is not one's own word to give. */
export function isOwnDoing(record: CourseRecord): boolean {
	const byOneself = record.way === null || record.way === 'play' || record.way === 'test-out'
	return record.result === 'completed' && record.correctedBy === null && byOneself
}
