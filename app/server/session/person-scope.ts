import { may } from './permissions'

/**
 * How much of what there is about somebody one may see. `whole`: how they stand, records, certificates, why. `account`:
 * who they are and their account, and nothing of their training.
 */
export type PersonScope = 'whole' | 'account' | null

type Asking = { id: string; role: string; trains: readonly string[] }
type Asked = { id: string; teamId: string | null }

/** HR sees everybody, or only the teams it was given; a trainer those of the teams they look after. */
export function personScope(me: Asking, whose: Asked): PersonScope {
	const reach = may(me.role, 'results-read')
	const inTeams = whose.teamId !== null && me.trains.includes(whose.teamId)
	if (reach === 'all') return me.role !== 'hr' || me.trains.length === 0 || inTeams ? 'whole' : null
	if (reach === 'own-teams') return inTeams && whose.id !== me.id ? 'whole' : null
	return may(me.role, 'trainees-manage') === 'all' ? 'account' : null
}
