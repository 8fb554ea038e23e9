import { stringsOf } from '../language/strings/strings-of'
import type { ScenarioDefinition } from '../scenario/definition'
import type { Change } from './change'

/**
 * Which strings a translation must follow anew. A text that only stands under another key keeps its translation, and is
 * not told.
 */
export function stringsChanges(before: ScenarioDefinition, after: ScenarioDefinition): Change[] {
	const earlier = stringsOf(before, null)
	const known = new Set(earlier.map(({ fingerprint }) => fingerprint))
	const keys = new Set(earlier.map(({ key }) => key))
	const unknown = stringsOf(after, null).filter(({ fingerprint }) => !known.has(fingerprint))
	if (unknown.length === 0) return []
	const changed = unknown.filter(({ key }) => keys.has(key)).map(({ key }) => key)
	const added = unknown.filter(({ key }) => !keys.has(key)).map(({ key }) => key)
	return [{ group: 'translations', place: null, kind: 'stale', changed, added }]
}
