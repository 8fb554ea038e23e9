import type { RecordScope } from '../store/records.server'
import { may } from './permissions'

/** Whose completion records a person may see, or null for nobody's. */
export function recordScope(
	me: { id: string; role: string; trains: string[] },
	capability: 'records-read' | 'records-export' = 'records-read',
): RecordScope | null {
	const reach = may(me.role, capability)
	if (reach === 'all') return { kind: 'all' }
	if (reach === 'own-teams') return { kind: 'teams', teamIds: me.trains, personId: me.id }
	if (reach === 'own') return { kind: 'own', personId: me.id }
	return null
}
