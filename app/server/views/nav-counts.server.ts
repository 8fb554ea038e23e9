import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { awaitedCount } from '../store/awaited.server'
import { panelsToRate } from '../store/panels.server'

/** What waits for a person behind entries of the main menu: panels to rate, attempts to confirm. */
export async function navCounts(
	{ db }: Pick<Deps, 'db'>,
	me: Me | null,
): Promise<{ rate: number; confirm: number }> {
	const [rate, confirm] = await Promise.all([
		me && may(me.role, 'replies-rate') ? panelsToRate(db.read, me.id) : 0,
		me && may(me.role, 'grade') === 'own-teams' ? awaitedCount(db.read, me) : 0,
	])
	return { rate, confirm }
}
