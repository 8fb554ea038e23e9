import type { Deps } from '../deps.server'
import { refreshStandings } from './refresh-standings.server'

/** So few at a time that nobody else waits long for their turn. */
const batch = 200

/** Works out anew how many people stand after something was kept, some at a time: what they stand is only a copy. */
export async function refreshAffected(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	personIds: readonly string[],
): Promise<void> {
	for (let from = 0; from < personIds.length; from += batch) {
		const some = personIds.slice(from, from + batch)
		await deps.db.write((tx) => refreshStandings(deps, tx, { personIds: some }))
	}
}
