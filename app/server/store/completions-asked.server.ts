import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import { type Completion, ways } from '#app/core/records/rounds'
import { courseCompletionsOf } from './course-completions.server'
import type { Queries } from './db.server'
import { instantReader } from './facts-text'

export type CompletionAsked = { personId: string; course: string }

/** Of more people than this it is quicker to read along their courses than along all that each of them did. */
const many = 500
/** So many records of the chain are looked through at a time; between two looks others have a turn. */
const stretch = 50_000

/** What is recorded of these people in these very courses, corrections and all, by `person course`, oldest first. */
export async function completionsAsked(
	db: Queries,
	asked: readonly CompletionAsked[],
): Promise<Map<string, Completion[]>> {
	const people = [...new Set(asked.map(({ personId }) => personId))]
	if (people.length <= many) return courseCompletionsOf(db, people)
	const byCourse = new Map<string, string[]>()
	for (const { personId, course } of asked) {
		const before = byCourse.get(course)
		if (before) before.push(personId)
		else byCourse.set(course, [personId])
	}
	const found = new Map<string, Completion[]>()
	const end = await lastSeq(db)
	for (const [course, ids] of byCourse)
		for (let from = 0; from < end; from += stretch) {
			await breathe()
			const rows = await rowsIn(db, course, JSON.stringify(ids), [from, from + stretch])
			for (const [personId, one] of rows) {
				const key = `${personId} ${course}`
				const list = found.get(key)
				if (list) list.push(one)
				else found.set(key, [one])
			}
		}
	return found
}

/** The people and courses, as `person course`, of what was recorded of courses after this one. */
export async function recordedSince(db: Queries, seq: number): Promise<Set<string>> {
	const rows = z.array(z.object({ personId: z.string(), slug: z.string() })).parse(
		await db.$queryRawUnsafe(
			`SELECT s."personId", r."slug" FROM "CompletionRecord" r JOIN "RecordSubject" s ON s."seq" = r."seq"
				 WHERE r."seq" > ? AND r."kind" = 'course'`,
			seq,
		),
	)
	return new Set(rows.map(({ personId, slug }) => `${personId} ${slug}`))
}

/** The number of the newest record; 0 where there is none. */
export async function lastSeq(db: Queries): Promise<number> {
	const last = await db.completionRecord.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } })
	return last?.seq ?? 0
}

/** One text for all of them: rows of their own would take three times as long. */
const sql = `SELECT json_group_array(json_array("personId", "seq", "at", "recordedAt", "expiresAt", "way", "result", "corrects")) AS "found"
 FROM (SELECT s."personId", r."seq", r."at", r."recordedAt", r."expiresAt", r."way", r."result", r."corrects"
	FROM "CompletionRecord" r CROSS JOIN "RecordSubject" s ON s."seq" = r."seq"
	WHERE r."kind" = 'course' AND r."slug" = ? AND r."seq" > ? AND r."seq" <= ?
		AND s."personId" IN (SELECT value FROM json_each(?)) ORDER BY r."seq")`

const textRow = z.tuple([z.object({ found: z.string() })])
const found = z.array(
	z.tuple([
		...([z.string(), z.number(), z.unknown(), z.unknown(), z.unknown()] as const),
		...([z.enum(ways).nullable(), z.string(), z.number().nullable()] as const),
	]),
)

async function rowsIn(
	db: Queries,
	course: string,
	ids: string,
	[after, until]: [after: number, until: number],
): Promise<[personId: string, Completion][]> {
	const [row] = textRow.parse(await db.$queryRawUnsafe(sql, course, after, until, ids))
	const read = instantReader()
	return found
		.parse(JSON.parse(row.found))
		.map(([personId, seq, day, written, until, way, result, corrects]) => {
			const [at, recordedAt] = [read.at(day), read.maybe(written)]
			// Records of before say neither when they were written nor until when they hold.
			const expiresAt = recordedAt === null ? undefined : read.maybe(until)
			return [
				personId,
				{
					seq,
					at,
					knownAt: recordedAt ?? at,
					expiresAt,
					way: way ?? 'play',
					corrects,
					void: result === 'void',
				},
			]
		})
}
