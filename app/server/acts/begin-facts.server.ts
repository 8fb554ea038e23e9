import { dayOf, plusDays } from '#app/core/records/day'
import { personFields } from '#app/core/records/person-at'
import type { Deps } from '../deps.server'
import { begunSince, factsOf, hiredAround, keepCurrent, keepListCopies } from '../store/person-facts.server'
import { currentOf } from './change-person.server'
import { refreshStandings } from './refresh-standings.server'

/** So long a server may have been off without a first day being missed. */
const dayMs = 86_400_000
const backMs = 14 * dayMs
const batch = 200

/**
 * What was said ahead of its time and holds now: a first day that has come, a change that was planned. Their own rows and their
 * standings hear of it. May be run again at any time; answers how many people it looked at.
 */
export async function beginFacts(deps: Pick<Deps, 'db' | 'env' | 'now'>): Promise<number> {
	const now = deps.now()
	const since = new Date(now.getTime() - backMs)
	const today = dayOf(now, deps.env.timeZone)
	// Somewhere it is tomorrow already.
	const hired = await hiredAround(deps.db.read, plusDays(today, -14), plusDays(today, 1))
	const ids = [...new Set([...hired, ...(await begunSince(deps.db.read, since, now))])]
	for (let from = 0; from < ids.length; from += batch) {
		const some = ids.slice(from, from + batch)
		await deps.db.write(async (tx) => {
			const facts = await factsOf(tx, some)
			await keepCurrent(
				tx,
				some.map((id) => currentOf(id, facts.get(id) ?? [], personFields, now)),
			)
			await keepListCopies(tx, some)
			await refreshStandings(deps, tx, { personIds: some })
		})
	}
	return ids.length
}
