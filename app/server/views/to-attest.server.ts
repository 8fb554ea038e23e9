import { isOwnDoing } from '../acts/attest.server'
import { courseByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { courseRecordsOf } from '../store/course-records.server'
import { settingOf } from '../store/settings.server'

export type ToAttest = { seq: number; course: string; title: string; at: Date }

/** The completed courses that somebody is asked to speak for, newest first; of one course where it is told. */
export async function toAttest(
	{ db }: Pick<Deps, 'db'>,
	personId: string,
	course?: string,
): Promise<ToAttest[]> {
	if ((await settingOf(db.read, 'attestation')) === 'off') return []
	const records = await courseRecordsOf(db.read, personId, course)
	const attested = new Set(records.map(({ about }) => about))
	// Records of before say nothing of ways: nobody is asked about those.
	const open = records.filter(
		(record) =>
			record.kind === 'course' && record.way !== null && isOwnDoing(record) && !attested.has(record.seq),
	)
	const named = open.reverse().map(async ({ seq, slug, at, versionHash }) => {
		const version = await courseByHash(db, versionHash)
		return { seq, course: slug, at, title: version?.course.title ?? slug }
	})
	return Promise.all(named)
}
