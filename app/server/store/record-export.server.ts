import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import { storedInstant } from './bulk.server'
import type { Queries } from './db.server'
import { instantText } from './instant-text'
import { openRaw, pathOf } from './raw-reader.server'
import { endOf, pageSql } from './record-lines-page.server'
import { keysOf } from './record-plan'
import { planOf } from './record-planning.server'
import type { RecordQuery } from './record-query.server'
import type { Bound } from './sql-part'

const text = z.string().nullable()
const number = z.number().nullable()

/** A record as it goes into a file: what the chain says of it, and the people and places it names by ids. */
const rowSchema = z.object({
	...{ seq: z.number(), kind: z.string(), slug: z.string(), versionHash: z.string(), result: z.string() },
	...{ at: z.string(), recordedAt: text, expiresAt: text, minutes: z.number(), scores: text },
	...{ corrects: number, reason: text, round: number, way: text, courseRound: number, inWorkTime: text },
	...{ language: text, snapshot: text, grantedById: text, agreedById: text, approval: text },
	...{ correctedBy: number, attestedBy: number, certificate: text },
	...{ personId: text, name: text, email: text, team: text, site: text },
	/** As the list has them: what it is sorted by. */
	...{ listName: z.string(), listAt: z.string() },
})
export type ExportRow = z.output<typeof rowSchema>

const columns = `r."seq", r."kind", r."slug", r."versionHash", r."result", r."at", r."recordedAt", r."expiresAt", r."minutes", r."scores",
	r."corrects", r."reason", r."round", r."way", r."courseRound", r."inWorkTime", r."language", r."snapshot", r."grantedById",
	r."agreedById", r."approval", l."correctedBy", l."attestedBy",
	(SELECT c."id" FROM "Certificate" c WHERE c."seq" = l."seq" ORDER BY c."issuedAt" DESC LIMIT 1) AS "certificate",
	p."id" AS "personId", p."name", p."email", t."name" AS "team", o."name" AS "site", l."name" AS "listName",
	l."at" AS "listAt"`

const joins = `JOIN "CompletionRecord" r ON r."seq" = l."seq" LEFT JOIN "RecordSubject" s ON s."seq" = l."seq"
	LEFT JOIN "Person" p ON p."id" = s."personId" LEFT JOIN "Team" t ON t."id" = p."teamId" LEFT JOIN "Site" o ON o."id" = p."siteId"`

/** The question of one batch of an export, with what is bound in it; for measurements too. */
export async function exportSql(
	db: Queries,
	query: RecordQuery,
	upTo: number,
): Promise<(page: Pick<RecordQuery, 'from' | 'take'>) => { text: string; values: Bound[] } | null> {
	const plan = await planOf(db, query)
	const whole = { ...plan, rest: [...plan.rest, { text: '"seq" <= ?', values: [upTo] }] }
	return (page) => {
		const asked = { ...query, ...page }
		const lines = pageSql(whole, asked)
		const end = endOf(asked).replaceAll(/"(\w+)" (ASC|DESC)/g, 'l."$1" $2')
		return (
			lines && { text: `SELECT ${columns} FROM (${lines.text}) l ${joins} ${end}`, values: [...lines.values] }
		)
	}
}

/**
 * Every record that a query asks for, in its order, in batches: nothing that was written after `upTo`. Each batch is read when it is
 * asked for, so that a slow reader holds up nobody, and memory holds one.
 */
export async function* exportBatches(
	db: Queries,
	query: RecordQuery,
	{ upTo, size }: { upTo: number; size: number },
): AsyncGenerator<ExportRow[]> {
	const ask = await exportSql(db, query, upTo)
	const raw = openRaw(await pathOf(db))
	try {
		const statements = new Map<string, ReturnType<typeof raw.prepare>>()
		let from: RecordQuery['from'] = null
		for (;;) {
			const asked = ask({ from, take: size })
			if (asked === null) return
			const statement = statements.get(asked.text) ?? raw.prepare(asked.text)
			statements.set(asked.text, statement)
			const rows = statement.all(...asked.values.map(plain)).map(asRow)
			if (rows.length > 0) yield rows
			const last = rows.at(-1)
			if (last === undefined || rows.length < size) return
			from = { sort: query.sort, back: false, key: { part: 0, values: keyOf(last, query.sort) } }
			await breathe()
		}
	} finally {
		raw.close()
	}
}

function keyOf(row: ExportRow, sort: RecordQuery['sort']): string[] {
	return keysOf[sort].map((key) => {
		if (key === 'at') return String(instantText(row.listAt))
		return key === 'name' ? row.listName : String(row[key])
	})
}

const plain = (value: Bound) =>
	value instanceof Date ? storedInstant(value) : typeof value === 'boolean' ? Number(value) : value

/** What the file holds is ours: rows are not looked at one by one, but the first of each batch is. */
function asRow(row: unknown, place: number): ExportRow {
	if (place === 0) return rowSchema.parse(row)
	return trusted(row)
}

function trusted(row: unknown): ExportRow {
	if (!isRow(row)) throw new Error('A record could not be read.')
	return row
}

function isRow(row: unknown): row is ExportRow {
	return typeof row === 'object' && row !== null && 'seq' in row && 'versionHash' in row
}
