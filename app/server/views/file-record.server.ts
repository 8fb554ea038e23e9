import { z } from 'zod'
import type { PersonRecord } from '../store/person-file.server'

/** A record as a person's file shows it; the score in whole points, where this reader may know it. */
export type FileRecord = {
	seq: number
	kind: string
	slug: string
	title: string
	result: string
	way: string | null
	round: number | null
	at: Date
	recordedAt: Date | null
	expiresAt: Date | null
	minutes: number
	inWorkTime: string | null
	language: string | null
	score: number | null
	attemptId: string | null
	corrects: number | null
	reason: string | null
	approval: string | null
	correctedBy: number | null
	attestedBy: number | null
	versionHash: string
}

const scores = z.object({ total: z.number() })

/** Until somebody has passed, others are told "not yet" and no more. */
export function fileRecord(
	record: PersonRecord,
	title: string | undefined,
	reader: { own: boolean },
): FileRecord {
	const { seq, kind, slug, result, way, at, recordedAt, expiresAt, minutes, inWorkTime, language } = record
	const { attemptId, corrects, reason, approval, correctedBy, attestedBy, versionHash } = record
	const hidden = result === 'not-yet' && !reader.own
	const known = record.scores === null || hidden ? null : scores.parse(JSON.parse(record.scores))
	return {
		...{ seq, kind, slug, result, way, at, recordedAt, expiresAt, minutes, inWorkTime, language },
		...{ attemptId, corrects, reason, approval, correctedBy, attestedBy, versionHash },
		title: title ?? slug,
		round: record.courseRound,
		score: known && Math.floor(known.total / 1000),
	}
}
