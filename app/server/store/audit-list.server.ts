import { z } from 'zod'
import type { Queries } from './db.server'
import type { LogKey } from './log-key'

export type AuditFilter = {
	/** Part of a name or e-mail address of who did it. */
	who?: string
	/** An act, such as `person.invite`. */
	action?: string
	/** What it was done to: part of a target or of the name of the person that it is. */
	target?: string
	/** Part of what was before or after. */
	text?: string
	from?: Date
	before?: Date
}

/** Which entries somebody may read: all, those of some acts, or those about some targets and by oneself. */
export type AuditScope =
	| { kind: 'all' }
	| { kind: 'acts'; starts: readonly string[] }
	| { kind: 'targets'; targets: readonly string[]; starts: readonly string[]; actorId: string }

const row = z.object({
	id: z.string(),
	/** Its number in the log; null until it is sealed. */
	seq: z.number().nullable(),
	at: z.date(),
	actorId: z.string().nullable(),
	actor: z.string().nullable(),
	action: z.string(),
	target: z.string(),
	about: z.string().nullable(),
	before: z.string().nullable(),
	after: z.string().nullable(),
})
export type AuditListRow = z.output<typeof row>

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
const matches = (column: string) => `${column} LIKE ? ESCAPE '\\'`

/** Entries of the log, the newest first: at most so many after a key. */
export async function auditList(
	db: Queries,
	scope: AuditScope,
	filter: AuditFilter,
	page: { after: LogKey | null; take: number },
): Promise<AuditListRow[]> {
	const { sql, values } = whereOf(scope, filter, page.after)
	const rows = await db.$queryRawUnsafe(
		`SELECT e."id", e."seq", e."at", e."actorId", a."name" AS "actor", e."action", e."target", p."name" AS "about", e."before", e."after"
		FROM "AuditEntry" e LEFT JOIN "Person" a ON a."id" = e."actorId"
		LEFT JOIN "Person" p ON e."target" = 'person:' || p."id"
		${sql} ORDER BY e."at" DESC, e."id" DESC LIMIT ?`,
		...values,
		page.take,
	)
	return z.array(row).parse(rows)
}

function whereOf(scope: AuditScope, filter: AuditFilter, after: LogKey | null) {
	const parts: string[] = []
	const values: unknown[] = []
	const add = (part: string, ...given: unknown[]) => {
		parts.push(part)
		values.push(...given)
	}
	const starts = (list: readonly string[]) => `(${list.map(() => matches('e."action"')).join(' OR ')})`
	const begins = (list: readonly string[]) => list.map((text) => `${text}%`)
	if (scope.kind === 'acts') add(starts(scope.starts), ...begins(scope.starts))
	if (scope.kind === 'targets')
		add(
			`(e."target" IN (SELECT value FROM json_each(?)) OR (e."actorId" = ? AND ${starts(scope.starts)}))`,
			JSON.stringify(scope.targets),
			scope.actorId,
			...begins(scope.starts),
		)
	if (filter.who)
		add(`(${matches('a."name"')} OR ${matches('a."email"')})`, like(filter.who), like(filter.who))
	if (filter.action) add('e."action" = ?', filter.action)
	if (filter.target)
		add(`(${matches('e."target"')} OR ${matches('p."name"')})`, like(filter.target), like(filter.target))
	if (filter.text)
		add(`(${matches('e."before"')} OR ${matches('e."after"')})`, like(filter.text), like(filter.text))
	if (filter.from) add('e."at" >= ?', filter.from)
	if (filter.before) add('e."at" < ?', filter.before)
	if (after) add('(e."at" < ? OR (e."at" = ? AND e."id" < ?))', after.at, after.at, after.id)
	return { sql: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, values }
}
