import type Database from 'better-sqlite3'
import { z } from 'zod'

type LineFault = { seq: number; why: string }

/** Where an instant is written otherwise, but is the same one, nothing differs. */
const instant = (name: string) =>
	`(l."${name}" IS NOT c."${name}" AND julianday(l."${name}") IS NOT julianday(c."${name}"))`

const differing: readonly [string, string][] = [
	['l."seq" IS NULL', 'it is not in the list of records'],
	['l."personId" IS NOT s."personId"', 'the list of records says another person'],
	['l."kind" <> c."kind" OR l."slug" <> c."slug"', 'the list of records says another course or scenario'],
	['l."result" <> c."result"', 'the list of records says another result'],
	['l."way" IS NOT c."way"', 'the list of records says another way'],
	[instant('at'), 'the list of records says another time'],
	[instant('expiresAt'), 'the list of records says another end'],
	['l."minutes" <> c."minutes"', 'the list of records says other minutes'],
]

/** Copies of what their person's own row says. */
const copied: readonly [string, string][] = [
	[`l."name" <> coalesce(p."name", '')`, 'the list of records says another name'],
	['l."teamId" IS NOT p."teamId"', 'the list of records says another team'],
	['l."siteId" IS NOT p."siteId"', 'the list of records says another site'],
]
const fault = z.array(z.object({ seq: z.number(), why: z.string() }))

/** Jobs that bring the copies of many people up to date after a change. */
const catchingUp = `SELECT 1 FROM "Job" WHERE "key" LIKE 'refresh-standings:copies:%' AND "state" IN ('waiting', 'running')`

/**
 * Records of these numbers that the list shows otherwise than the chain has them. Their person's name, team and site are held against the
 * person's own row, but for as long as jobs bring them up to date.
 */
export function wrongLines(raw: Database.Database, from: number, to: number): LineFault[] {
	const waiting = raw.prepare(catchingUp).get() !== undefined
	const cases = (waiting ? differing : [...differing, ...copied])
		.map(([when, why]) => `WHEN ${when} THEN '${why}'`)
		.join(' ')
	const sql = `SELECT * FROM (SELECT c."seq" AS seq, CASE ${cases} END AS why
		FROM "CompletionRecord" c LEFT JOIN "RecordLine" l ON l."seq" = c."seq"
		LEFT JOIN "RecordSubject" s ON s."seq" = c."seq" LEFT JOIN "Person" p ON p."id" = s."personId" WHERE c."seq" BETWEEN ? AND ?)
		WHERE why IS NOT NULL LIMIT 50`
	return fault.parse(raw.prepare(sql).all(from, to))
}

/** Records whose list hides the record that corrects or attests them, or names one that does not; and lines of no record at all. */
export function wrongCorrections(raw: Database.Database, rows: number): LineFault[] {
	const sql = `WITH newest AS (SELECT "corrects" AS seq, max("seq") AS by FROM "CompletionRecord"
			WHERE "corrects" IS NOT NULL GROUP BY "corrects"),
		attested AS (SELECT "about" AS seq, max("seq") AS by FROM "CompletionRecord"
			WHERE "kind" = 'attestation' AND "about" IS NOT NULL GROUP BY "about")
		SELECT l."seq" AS seq, 'the list of records does not say what corrects it' AS why
			FROM newest n JOIN "RecordLine" l ON l."seq" = n.seq WHERE l."correctedBy" IS NOT n.by
		UNION ALL SELECT l."seq", 'the list of records says that it is corrected, and it is not'
			FROM "RecordLine" l WHERE l."correctedBy" IS NOT NULL AND l."seq" NOT IN (SELECT seq FROM newest)
		UNION ALL SELECT l."seq", 'the list of records does not say what attests it'
			FROM attested a JOIN "RecordLine" l ON l."seq" = a.seq WHERE l."attestedBy" IS NOT a.by
		UNION ALL SELECT l."seq", 'the list of records says that it is attested, and it is not'
			FROM "RecordLine" l WHERE l."attestedBy" IS NOT NULL AND l."seq" NOT IN (SELECT seq FROM attested)
		UNION ALL SELECT "seq", 'it is in the list of records, and not in the chain' FROM "RecordLine" WHERE "seq" > ? OR "seq" < 1
		LIMIT 50`
	return fault.parse(raw.prepare(sql).all(rows))
}

/** How many records lost their person by an erasure that was carried out. */
export function erasedByWish(raw: Database.Database): number {
	const sql = `SELECT coalesce(sum(json_extract("counts", '$.RecordSubject')), 0) FROM "Erasure" WHERE "state" = 'done'`
	return Number(raw.prepare(sql).pluck().get())
}
