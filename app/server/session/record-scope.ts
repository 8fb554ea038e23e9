import type { RecordScope } from '../store/records.server'
import { type Asking, scopeOf } from './scope'

/** Whose completion records a person may see, or null for nobody's. */
export function recordScope(
	me: Asking,
	capability: 'records-read' | 'records-export' = 'records-read',
): RecordScope | null {
	return scopeOf(me, capability)
}
