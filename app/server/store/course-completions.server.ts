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
const byPerson = `SELECT ${columns} FROM "RecordSubject" s JOIN "CompletionRecord" r ON r."seq" = s."seq"
 WHERE s."personId" IN (SELECT value FROM json_each(?)) AND r."kind" = 'course' ORDER BY r."seq"`

/** What these people completed, corrections and all, by `person course`; for many people see `completionsAsked`. */
export async function courseCompletionsOf(
	db: Queries,
	personIds: readonly string[],
): Promise<Map<string, Completion[]>> {
	const rows = z.array(row).parse(await db.$queryRawUnsafe(byPerson, JSON.stringify(personIds)))
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
