import type { Key } from './page-token'
import { allOf, type Bound, joined, type Sql, sql } from './sql-part'
import type { Part } from './standing-parts'
import type { Plan } from './standing-plan.server'
import type { Asked } from './standing-where'

export type PageOf = {
	plan: Plan
	parts: readonly Part[]
	descending: boolean
	/** After this key, in reading order; null: from the beginning. */
	after: Key | null
	/** Read from the end towards the beginning. */
	back: boolean
	take: number
}

const columns = [
	...['personId', 'personName', 'course', 'state', 'required', 'round', 'assignedAt', 'dueAt', 'startedAt'],
	...['completedAt', 'expiresAt', 'teamId', 'siteId', 'active', 'recordSeq'],
]
	.map((column) => `"${column}"`)
	.join(', ')

/** The question for one page of a list; each row says in `part` which part of the list it is of. */
export function pageSql(page: PageOf): Sql {
	const { plan, after, back } = page
	const parts = partsAhead(plan, page.parts, after, back)
	if (parts.length === 0) return sql(`SELECT 0 AS "part", ${columns} FROM "Standing" WHERE 0`)
	return plan.kind === 'sorted' ? sortedSql(page, plan, parts) : orderedSql(page, plan, parts)
}

/** The parts that may have rows from a key on, in the order in which they are read. */
export function partsAhead(plan: Plan, parts: readonly Part[], after: Key | null, back: boolean): Part[] {
	const oneOf = plan.asked.find(({ by }) => by === 'state')?.oneOf
	const ahead = parts.filter(
		({ rank, state }) =>
			(state === undefined || oneOf === undefined || oneOf.includes(state)) &&
			(after === null || (back ? rank <= after.part : rank >= after.part)),
	)
	return back ? ahead.reverse() : ahead
}

/** A small set, read whole and sorted. */
function sortedSql(page: PageOf, plan: Extract<Plan, { kind: 'sorted' }>, parts: readonly Part[]): Sql {
	const rank = joined(
		[
			sql('CASE'),
			...parts.map((part) => joined([sql('WHEN'), ofPart(part), sql(`THEN ${part.rank}`)], ' ')),
			sql('END'),
		],
		' ',
	)
	const inner = joined(
		[
			joined(
				[sql('SELECT'), rank, sql(`AS "part", ${columns} FROM "Standing" INDEXED BY "${plan.index}" WHERE`)],
				' ',
			),
			whereOf(plan.asked),
		],
		' ',
	)
	const tests = parts.map((part) => {
		const here = sql(`"part" = ${part.rank}`)
		return page.after?.part === part.rank ? allOf([here, beyond(page, part, page.after)]) : here
	})
	const where = joined(
		tests.map(({ text, values }) => ({ text: `(${text})`, values })),
		' OR ',
	)
	return {
		text: `SELECT * FROM (${inner.text}) WHERE ${where.text} ${endOf(page, parts)}`,
		values: [...inner.values, ...where.values],
	}
}

/** A large set along an index: each part of it, with each value that is held fast, gives a page; these are put together. */
function orderedSql(page: PageOf, plan: Extract<Plan, { kind: 'ordered' }>, parts: readonly Part[]): Sql {
	const { index, hold } = plan.along
	const held = plan.asked.find(({ by }) => by === hold)
	const rest = plan.asked.filter((one) => one !== held)
	const branches = parts.flatMap((part) =>
		(
			held?.oneOf.map((value) => sql(`"${hold === 'team' ? 'teamId' : 'state'}" = ?`, value)) ?? [sql('1')]
		).map((fast) => {
			const more = page.after?.part === part.rank ? [beyond(page, part, page.after)] : []
			const where = allOf([fast, ofPart(part), ...more, whereOf(rest)])
			return {
				text: `SELECT ${part.rank} AS "part", ${columns} FROM "Standing" INDEXED BY "${index}" WHERE ${where.text} ${endOf(page, [part])}`,
				values: where.values,
			}
		}),
	)
	const [only] = branches
	if (only && branches.length === 1) return only
	const all = joined(
		branches.map(({ text, values }) => ({ text: `SELECT * FROM (${text})`, values })),
		' UNION ALL ',
	)
	return { text: `SELECT * FROM (${all.text}) ${endOf(page, parts)}`, values: all.values }
}

function ofPart({ state, day, dayless }: Part): Sql {
	return allOf([
		...(state === undefined ? [] : [sql('"state" = ?', state)]),
		...(day === undefined ? [] : [sql(`"${day}" IS ${dayless ? 'NULL' : 'NOT NULL'}`)]),
	])
}

const whereOf = (asked: readonly Asked[]): Sql => allOf(asked.map(({ test }) => test))

function beyond(page: PageOf, { columns: keys }: Part, { values }: Key): Sql {
	const sign = page.back === page.descending ? '>' : '<'
	const bound = keys.map((key, place): Bound => {
		const value = values[place] ?? null
		return value !== null && key.endsWith('At') ? new Date(value) : value
	})
	const names = keys.map((key) => `"${key}"`).join(', ')
	return sql(`(${names}) ${sign} (${keys.map(() => '?').join(', ')})`, ...bound)
}

/** In the order of the parts, and within them of their columns; what has no day has the same in all its rows. */
function endOf({ back, descending, take }: PageOf, parts: readonly Part[]): string {
	const way = back === descending ? 'ASC' : 'DESC'
	const [longest] = [...parts].sort((one, other) => other.columns.length - one.columns.length)
	const keys = (longest?.columns ?? []).map((column) => `"${column}" ${way}`)
	const ranks = parts.length > 1 ? [`"part" ${back ? 'DESC' : 'ASC'}`] : []
	return `ORDER BY ${[...ranks, ...keys].join(', ')} LIMIT ${take}`
}
