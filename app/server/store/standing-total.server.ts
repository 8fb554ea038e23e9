import { countsOf } from './capped-counts.server'
import type { Queries } from './db.server'
import { allOf } from './sql-part'
import { planOf } from './standing-plan.server'
import type { StandingQuery } from './standing-query.server'
import { askedOf } from './standing-where'

/** Counted no further than this; a list with more says so. */
export const mostCounted = 10_000

/** A count is good for so long (ms): it stands beside a list whose rows are always of now. */
const goodFor = 30_000

const kept = new WeakMap<Queries, Map<string, { total: number | null; until: number }>>()

/** How many standings a list has; null: more than `mostCounted`. May be half a minute old. */
export async function standingTotal(db: Queries, query: StandingQuery, at: Date): Promise<number | null> {
	const { scope, filter } = query
	const asked = askedOf(scope, filter)
	const where = allOf(asked.map(({ test }) => test))
	const name = JSON.stringify(where)
	const own = kept.get(db) ?? new Map<string, { total: number | null; until: number }>()
	kept.set(db, own)
	const known = own.get(name)
	if (known && known.until > at.getTime() && known.until <= at.getTime() + goodFor) return known.total
	const plan = await planOf(db, asked, 'name')
	const index = plan.kind === 'sorted' ? plan.index : plan.along.hold === null ? null : plan.along.index
	const from = `FROM "Standing" ${index ? `INDEXED BY "${index}" ` : ''}WHERE ${where.text}`
	const [count = 0] = await countsOf(db, [{ text: from, values: where.values }], mostCounted + 1)
	const total = count > mostCounted ? null : count
	if (own.size > 500) own.clear()
	// A small list is counted in no time, and a number that is behind would be seen there.
	if (count > 1000) own.set(name, { total, until: at.getTime() + goodFor })
	return total
}
