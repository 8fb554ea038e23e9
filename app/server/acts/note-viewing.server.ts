import type { Deps } from '../deps.server'
import { keepViewing, type Viewed, wasViewed } from '../store/viewings.server'

const hour = 60 * 60_000

/**
 * Notes that somebody looked at what there is about another person: one row for the same in an hour, and none for one's
 * own. Called by whatever shows one named person's records.
 */
export async function noteViewing(
	deps: Pick<Deps, 'db' | 'now' | 'newId'>,
	me: { id: string },
	seen: { personId: string; what: Viewed; target?: string | null },
): Promise<void> {
	if (seen.personId === me.id) return
	const at = deps.now()
	const after = new Date(at.getTime() - hour)
	const same = { viewerId: me.id, personId: seen.personId, what: seen.what, target: seen.target ?? null }
	if (await wasViewed(deps.db.read, same, after)) return
	await deps.db.write((tx) => keepViewing(tx, { id: deps.newId(), at, ...same }, after))
}
