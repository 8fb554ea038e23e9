import { countsOf } from './capped-counts.server'
import type { Queries } from './db.server'
import { countKeeper } from './kept-count.server'
import { allOf } from './sql-part'
import { planOf } from './standing-plan.server'
import type { StandingQuery } from './standing-query.server'
import { askedOf } from './standing-where'

/** Counted no further than this; a list with more says so. */
export const mostCounted = 10_000

const kept = countKeeper<number | null>((total) => total ?? mostCounted)

/** How many standings a list has; null: more than `mostCounted`. May be half a minute old. */
export async function standingTotal(db: Queries, query: StandingQuery, at: Date): Promise<number | null> {
	const { scope, filter } = query
	const asked = askedOf(scope, filter)
	const where = allOf(asked.map(({ test }) => test))
	return kept(db, JSON.stringify(where), at, async () => {
		const plan = await planOf(db, asked, 'name')
		const index = plan.kind === 'sorted' ? plan.index : plan.along.hold === null ? null : plan.along.index
		const from = `FROM "Standing" ${index ? `INDEXED BY "${index}" ` : ''}WHERE ${where.text}`
		const [count = 0] = await countsOf(db, [{ text: from, values: where.values }], mostCounted + 1)
		return count > mostCounted ? null : count
	})
}
