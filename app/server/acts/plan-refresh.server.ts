import type { Deps } from '../deps.server'
import { enqueueAll } from '../jobs/queue.server'
import type { Queries } from '../store/db.server'
import { refreshStandings } from './refresh-standings.server'

/** So many are worked out within the write; more in jobs, of so many people each. */
export const atOnce = 200
const share = 1_000

/**
 * How people stand after a change, within the write that changes it: a few at once, many in jobs that the same write queues.
 * `key` names the change. Answers whether the lists follow later.
 */
export async function planRefresh(
	deps: Pick<Deps, 'env' | 'now' | 'newId'>,
	tx: Queries,
	{ key, personIds }: { key: string; personIds: readonly string[] },
): Promise<boolean> {
	if (personIds.length <= atOnce) {
		await refreshStandings(deps, tx, { personIds })
		return false
	}
	await inJobs(deps, tx, { key, personIds })
	return true
}

/** Queues that the copies which lists keep of these people's names and places are made anew. */
export function planCopies(
	deps: Pick<Deps, 'now' | 'newId'>,
	tx: Queries,
	{ key, personIds }: { key: string; personIds: readonly string[] },
): Promise<number> {
	return inJobs(deps, tx, { key: `copies:${key}`, personIds, copies: true })
}

function inJobs(
	deps: Pick<Deps, 'now' | 'newId'>,
	tx: Queries,
	{ key, personIds, copies }: { key: string; personIds: readonly string[]; copies?: true },
): Promise<number> {
	const shares = Array.from({ length: Math.ceil(personIds.length / share) }, (_, place) =>
		personIds.slice(place * share, (place + 1) * share),
	)
	return enqueueAll(
		deps,
		tx,
		shares.map((some, place) => ({
			...{ kind: 'refresh-standings', key: `refresh-standings:${key}:${place + 1}` },
			payload: { personIds: some, ...(copies && { copies }) },
		})),
	)
}
