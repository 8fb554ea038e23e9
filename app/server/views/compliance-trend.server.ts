import type { Deps } from '../deps.server'
import { recordScope } from '../session/record-scope'
import type { Me } from '../session/require.server'
import { askingOf } from '../store/standings.server'
import { rosterCounts } from './roster-counts.server'

/** Of more people than this a past month is not counted for a page: the roster does it, one day at a time. */
export const mostForTrend = 1000

/** Of what was required at these instants, and known then: how much was completed or exempt, in whole percent. */
export async function complianceTrend(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	instants: readonly Date[],
	now: Date,
): Promise<(number | null)[]> {
	const asking = await askingOf(deps.db.read, deps.env.timeZone)
	const scope = recordScope(me)
	if (!scope) return instants.map(() => null)
	const shares: (number | null)[] = []
	for (const at of instants) {
		const query = {
			...{ days: { at: '', known: '' }, errors: {}, course: undefined, team: undefined },
			when: { at, known: at },
			past: at < now,
		}
		const { people, required, compliant } = await rosterCounts(deps, asking, query, scope)
		shares.push(people < 5 || required === 0 ? null : Math.floor((compliant * 100) / required))
	}
	return shares
}
