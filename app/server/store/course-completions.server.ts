import { z } from 'zod'
import { type Completion, ways } from '#app/core/records/rounds'
import type { Queries } from './db.server'

const row = z.object({
	personId: z.string(),
	slug: z.string(),
	seq: z.number(),
	at: z.date(),
	recordedAt: z.date().nullable(),
	expiresAt: z.date().nullable(),
	way: z.enum(ways).nullable(),
	result: z.string(),
	corrects: z.number().nullable(),
})

const columns =
	's."personId", r."slug", r."seq", r."at", r."recordedAt", r."expiresAt", r."way", r."result", r."corrects"'
const among = 's."personId" IN (SELECT value FROM json_each(?))'
const byPerson = `SELECT ${columns} FROM "RecordSubject" s JOIN "CompletionRecord" r ON r."seq" = s."seq"
 WHERE ${among} AND r."kind" = 'course' ORDER BY r."seq"`
const byCourse = `SELECT ${columns} FROM json_each(?) j
 CROSS JOIN "CompletionRecord" r ON r."kind" = 'course' AND r."slug" = j.value
 CROSS JOIN "RecordSubject" s ON s."seq" = r."seq" WHERE ${among} ORDER BY r."seq"`

/** Of more people than this it is quicker to read along their courses than along all that each of them did. */
const many = 500

/** What these people completed, corrections and all, by `person course`; of these courses alone, where they are given. */
export async function courseCompletionsOf(
	db: Queries,
	personIds: readonly string[],
	courses?: readonly string[],
): Promise<Map<string, Completion[]>> {
	const ids = JSON.stringify(personIds)
	const rows = z
		.array(row)
		.parse(
			courses && personIds.length > many
				? await db.$queryRawUnsafe(byCourse, JSON.stringify(courses), ids)
				: await db.$queryRawUnsafe(byPerson, ids),
		)
	const found = new Map<string, Completion[]>()
	for (const { personId, slug, recordedAt, expiresAt, way, result, ...one } of rows) {
		const key = `${personId} ${slug}`
		const list = found.get(key) ?? []
		list.push({
			...one,
			knownAt: recordedAt ?? one.at,
			// Records of before say neither when they were written nor until when they hold.
			expiresAt: recordedAt === null ? undefined : expiresAt,
			way: way ?? 'play',
			void: result === 'void',
		})
		found.set(key, list)
	}
	return found
}
