import { z } from 'zod'
import type { Queries } from './db.server'

/** A record of a course with whom it is about; null once they were erased. */
export type CourseRecord = {
	seq: number
	slug: string
	versionHash: string
	result: string
	at: Date
	minutes: number
	corrects: number | null
	reason: string | null
	recordedAt: Date | null
	way: string | null
	courseRound: number | null
	expiresAt: Date | null
	inWorkTime: string | null
	language: string | null
	approval: string | null
	grantedById: string | null
	about: number | null
	mac: string
	personId: string | null
	/** The record that corrects it. */
	correctedBy: number | null
}

const asked = {
	...{ seq: true, kind: true, slug: true, versionHash: true, result: true, at: true, minutes: true },
	...{ corrects: true, reason: true, recordedAt: true, way: true, courseRound: true, expiresAt: true },
	...{ inWorkTime: true, language: true, approval: true, grantedById: true, about: true, mac: true },
	subject: { select: { personId: true } },
} as const

/** A record of a completed course; null for any other. */
export async function courseRecord(db: Queries, seq: number): Promise<CourseRecord | null> {
	const row = await db.completionRecord.findUnique({ where: { seq }, select: asked })
	if (row?.kind !== 'course') return null
	const line = await db.recordLine.findUnique({ where: { seq }, select: { correctedBy: true } })
	const { subject, kind: _, ...record } = row
	return { ...record, personId: subject?.personId ?? null, correctedBy: line?.correctedBy ?? null }
}

/** Every record of courses of one person, and what they attested of them, oldest first. */
export async function courseRecordsOf(
	db: Queries,
	personId: string,
	course?: string,
): Promise<(CourseRecord & { kind: 'course' | 'attestation' })[]> {
	const rows = await db.completionRecord.findMany({
		where: {
			kind: { in: ['course', 'attestation'] },
			subject: { is: { personId } },
			...(course === undefined ? {} : { slug: course }),
		},
		orderBy: { seq: 'asc' },
		select: asked,
	})
	const corrected = new Map(rows.flatMap((row) => (row.corrects === null ? [] : [[row.corrects, row.seq]])))
	return rows.map(({ subject: _, kind, ...row }) => ({
		...row,
		kind: kind === 'attestation' ? 'attestation' : 'course',
		personId,
		correctedBy: corrected.get(row.seq) ?? null,
	}))
}

export type RecordToTakeAway = {
	seq: number
	slug: string
	versionHash: string
	at: Date
	courseRound: number | null
	personId: string
}

/** Those of these records that stand uncorrected and still name their person. */
export async function recordsToTakeAway(tx: Queries, seqs: readonly number[]): Promise<RecordToTakeAway[]> {
	return z.array(takenRow).parse(
		await tx.$queryRawUnsafe(
			`SELECT r."seq", r."slug", r."versionHash", r."at", r."courseRound", s."personId" FROM json_each(?) j
			CROSS JOIN "CompletionRecord" r ON r."seq" = j.value
			JOIN "RecordSubject" s ON s."seq" = r."seq" JOIN "RecordLine" l ON l."seq" = r."seq"
			WHERE l."correctedBy" IS NULL ORDER BY r."seq"`,
			JSON.stringify(seqs),
		),
	)
}

const takenRow = z.object({
	...{ seq: z.number(), slug: z.string(), versionHash: z.string(), at: z.date() },
	...{ courseRound: z.number().nullable(), personId: z.string() },
})
