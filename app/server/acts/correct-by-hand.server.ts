import type { CorrectionChange } from '#app/core/records/corrections'
import { wayOf } from '#app/core/records/corrections'
import { startOfDay } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { ruleFrom } from '../store/attempt-json.server'
import type { Queries } from '../store/db.server'
import type { RecordFact } from '../store/ledger.server'
import type { OneRecord } from '../store/one-record.server'
import { scoresSchema } from '../store/record-items.server'
import { zoneOfPerson } from '../store/zones.server'
import { appendRecord } from './append-record.server'
import { refreshStandings } from './refresh-standings.server'
import { supersedeCertificates } from './supersede-certificate.server'

export type CorrectNeeds = Pick<Deps, 'db' | 'env' | 'keys' | 'now' | 'newId'>

export type CorrectedBy = {
	reason: string
	grantedById: string
	agreedById: string | null
	approval: 'one-person' | 'two-persons'
}

/**
 * One more record that says what shall be so instead of `record`; certificates and standings follow, all in the transaction of
 * whoever agreed. The old one stays as it was written. Answers the new number.
 */
export async function correctByHand(
	deps: CorrectNeeds,
	tx: Queries,
	{ record, change, by }: { record: OneRecord; change: CorrectionChange; by: CorrectedBy },
): Promise<number> {
	const { person } = record
	if (!person) throw new Error(`record ${record.seq} is about nobody any more`)
	const zone = await zoneOfPerson(tx, person.id, deps.env.timeZone)
	const { seq } = await appendRecord(deps, tx, {
		...factOf(record, person.id),
		...changed(record, change, zone),
		corrects: record.seq,
		reason: by.reason,
		grantedById: by.grantedById,
		...(by.agreedById === null ? {} : { agreedById: by.agreedById }),
		approval: by.approval,
	})
	if (record.kind === 'course')
		await supersedeCertificates(deps, tx, {
			seq: record.seq,
			newSeq: seq,
			byId: by.agreedById ?? by.grantedById,
		})
	await refreshStandings(deps, tx, { personIds: [person.id] })
	return seq
}

/** What the new record repeats of the old. */
function factOf(record: OneRecord, personId: string): RecordFact {
	const { slug, versionHash, attemptId, movesDigest, engine, at, minutes, round, courseRound } = record
	const way = wayOf(record.way)
	const inWork = (['yes', 'partly', 'no'] as const).find((one) => one === record.inWorkTime)
	return {
		...{ personId, slug, versionHash, attemptId, movesDigest, engine, at, minutes },
		kind: record.kind === 'course' ? 'course' : 'scenario',
		result: (['passed', 'completed', 'not-yet'] as const).find((one) => one === record.result) ?? 'not-yet',
		scores: record.scores === null ? null : scoresSchema.parse(JSON.parse(record.scores)),
		rule: record.rule === null ? null : ruleFrom(record.rule),
		expiresAt: record.expiresAt,
		...(round === null ? {} : { round }),
		...(courseRound === null ? {} : { courseRound }),
		...(way === null ? {} : { way }),
		...(inWork === undefined ? {} : { inWorkTime: inWork }),
		...(record.language === null ? {} : { language: record.language }),
	}
}

/** Another day: at noon there, and it holds as long as before. */
function changed(record: OneRecord, change: CorrectionChange, zone: string): Partial<RecordFact> {
	if (change.kind === 'void') return { result: 'void', attemptId: null, movesDigest: null, scores: null }
	if (change.kind === 'minutes') return { minutes: change.minutes }
	if (change.kind === 'way') return { way: change.way }
	const at = new Date(startOfDay(change.day, zone).getTime() + 12 * 3_600_000)
	const moved = at.getTime() - record.at.getTime()
	return { at, expiresAt: record.expiresAt && new Date(record.expiresAt.getTime() + moved) }
}
