import type { Deps } from '../deps.server'
import { refreshStandings } from './refresh-standings.server'

/** Works out anew how many people stand, some at a time, so that nobody waits long for their turn to write. */
export async function refreshInTurns(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	personIds: readonly string[],
): Promise<void> {
	for (let from = 0; from < personIds.length; from += 200) {
		const some = personIds.slice(from, from + 200)
		await deps.db.write((tx) => refreshStandings(deps, tx, { personIds: some }))
	}
}
