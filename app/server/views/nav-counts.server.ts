import type { Deps } from '../deps.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { panelsToRate } from '../store/panels.server'
import { fromTrainees } from './from-trainees.server'

/** What waits for a person behind entries of the main menu: panels to rate, what comes from trainees. */
export async function navCounts(
	{ db }: Pick<Deps, 'db'>,
	me: Me | null,
): Promise<{ rate: number; confirm: number }> {
	const [rate, waiting] = await Promise.all([
		me && may(me.role, 'replies-rate') ? panelsToRate(db.read, me.id) : 0,
		me ? fromTrainees({ db }, me) : null,
	])
	const { confirmations = 0, disputes = 0, obstacles = 0 } = waiting ?? {}
	return { rate, confirm: confirmations + disputes + obstacles }
}
