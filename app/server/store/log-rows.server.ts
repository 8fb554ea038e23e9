import type Database from 'better-sqlite3'
import { z } from 'zod'
import { instantText } from './instant-text'

const row = z.object({
	seq: z.number(),
	id: z.string(),
	at: z.unknown().transform((at) => String(instantText(at))),
	actorId: z.string().nullable(),
	action: z.string(),
	target: z.string(),
	before: z.string().nullable(),
	after: z.string().nullable(),
	commitment: z.string().nullable(),
	salt: z.string().nullable(),
	late: z.number().nullable(),
	keyId: z.string(),
	previous: z.string(),
	mac: z.string(),
})

/** A line of the log as it lies in the file. */
export type RawLine = z.output<typeof row>

/** Lines in order of their numbers, after one; null stands for a line that is no line of ours at all. */
export function logPages(raw: Database.Database, size: number): { next(): (RawLine | null)[] } {
	const page = raw.prepare(
		`SELECT "seq", "id", "at", "actorId", "action", "target", "before", "after", "commitment", "salt", "late", "keyId", "previous", "mac"
		FROM "AuditEntry" WHERE "seq" > ? ORDER BY "seq" LIMIT ${size}`,
	)
	let after = Number.MIN_SAFE_INTEGER
	return {
		next() {
			const found = page.all(after)
			const last = z.object({ seq: z.number() }).safeParse(found.at(-1))
			after = last.data?.seq ?? Number.MAX_SAFE_INTEGER
			return found.map((one) => row.safeParse(one).data ?? null)
		},
	}
}

/** Lines without a number, the oldest first, fifty at most; and how many there are. */
export function unsealedLines(raw: Database.Database): { count: number; ids: string[] } {
	const count = Number(raw.prepare('SELECT count(*) FROM "AuditEntry" WHERE "seq" IS NULL').pluck().get())
	const ids = raw
		.prepare('SELECT "id" FROM "AuditEntry" WHERE "seq" IS NULL ORDER BY "at", "id" LIMIT 50')
		.pluck()
		.all()
		.map(String)
	return { count, ids }
}

/** How many lines lost their texts by an erasure that was carried out. */
export function textsErasedByWish(raw: Database.Database): number {
	const sql = `SELECT coalesce(sum(json_extract("counts", '$.AuditEntry')), 0) FROM "Erasure" WHERE "state" = 'done'`
	return Number(raw.prepare(sql).pluck().get())
}
