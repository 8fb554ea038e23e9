import type { Deps } from '../deps.server'
import { eachShare } from '../in-turns.server'
import { refreshStandings } from './refresh-standings.server'

/** So few at a time that nobody else waits long for their turn. */
const batch = 200

/** Works out anew how many people stand after something was kept, some at a time: what they stand is only a copy. */
export async function refreshAffected(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	personIds: readonly string[],
): Promise<void> {
	await eachShare(personIds, batch, (some) =>
		deps.db.write((tx) => refreshStandings(deps, tx, { personIds: some })),
	)
}
