import { countsOf } from './capped-counts.server'
import type { Queries } from './db.server'
import { type Anchor, askedOf, type Branch, everything } from './record-plan'
import type { RecordQuery } from './record-query.server'
import { likeText, type Sql, sql } from './sql-part'

/** How a list is read: along each branch's index, with what else is asked of each row. */
export type Plan = { branches: readonly Branch[]; rest: readonly Sql[] }

/** So many rows are quickly read whole and sorted. */
const few = 4_000
const fewPeople = 50

/**
 * The way through the list that touches the fewest rows: a small set is read whole; of large ones, that whose index is in the
 * order that is asked for; else all of them along the index of that order.
 */
export async function planOf(
	db: Queries,
	{ scope, filter, sort }: Pick<RecordQuery, 'scope' | 'filter' | 'sort'>,
): Promise<Plan> {
	const people = filter.who === undefined ? null : await peopleNamed(db, filter.who)
	const { anchors, rest } = askedOf(scope, filter, people)
	const chosen = (await smallest(db, anchors)) ?? anchors.find((one) => isInOrder(one, sort)) ?? null
	const others = anchors.filter((one) => one !== chosen).map(asTest)
	return {
		branches: chosen?.branches ?? [
			{ test: sql('1'), plain: everything[sort], inOrder: { [sort]: everything[sort] }, whole: true },
		],
		rest: [...others, ...rest.map(({ test }) => test)],
	}
}

const isInOrder = ({ branches }: Anchor, sort: RecordQuery['sort']) =>
	branches.every(({ inOrder }) => inOrder[sort] !== undefined)

/** The smallest of those that are small; null where none is. */
async function smallest(db: Queries, anchors: readonly Anchor[]): Promise<Anchor | null> {
	const [only] = anchors
	if (only && (only.branches.length === 0 || anchors.every(({ name }) => name === 'people'))) return only
	const empty = anchors.find(({ branches }) => branches.length === 0)
	if (empty) return empty
	// Many teams are no small set.
	const counted = anchors.filter(({ branches }) => branches.length <= fewPeople)
	const sets = counted.map(({ branches }) => unionOf(branches))
	const counts = await countsOf(db, sets, few + 1)
	let found: { anchor: Anchor; count: number } | null = null
	for (const [place, anchor] of counted.entries()) {
		const count = counts[place] ?? few + 1
		if (count <= few && (found === null || count < found.count)) found = { anchor, count }
	}
	return found?.anchor ?? null
}

function unionOf(branches: readonly Branch[]): Sql {
	const parts = branches.map(({ test, plain }) => ({
		text: `SELECT 1 FROM "RecordLine" INDEXED BY "${plain}" WHERE ${test.text}`,
		values: test.values,
	}))
	return {
		text: `FROM (${parts.map(({ text }) => text).join(' UNION ALL ')})`,
		values: parts.flatMap(({ values }) => values),
	}
}

/** What an anchor asks, as a test of a row. */
function asTest({ branches }: Anchor): Sql {
	if (branches.length === 0) return sql('0')
	return {
		text: `(${branches.map(({ test }) => test.text).join(' OR ')})`,
		values: branches.flatMap(({ test }) => test.values),
	}
}

/** The ids of those who have these letters in their name or address; null where they are many. */
async function peopleNamed(db: Queries, who: string): Promise<string[] | null> {
	const like = `%${likeText(who)}%`
	const rows = await db.$queryRawUnsafe<{ id: string }[]>(
		`SELECT "id" FROM "Person" WHERE "name" LIKE ? ESCAPE '\\' OR "email" LIKE ? ESCAPE '\\' LIMIT ${fewPeople + 1}`,
		like,
		like,
	)
	return rows.length > fewPeople ? null : rows.map(({ id }) => id)
}
