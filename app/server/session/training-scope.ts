import type { StandingScope } from '../store/standing-query.server'
import { recordScope } from './record-scope'

/** Whose standings a person may see who looks at others': all, or those of their teams. */
export function trainingScope(me: { id: string; role: string; trains: string[] }): StandingScope {
	const scope = recordScope(me)
	if (scope?.kind === 'all') return { kind: 'all' }
	return { kind: 'teams', teamIds: scope?.kind === 'teams' ? scope.teamIds : [] }
}
