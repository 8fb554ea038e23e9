import { isCounted } from './counted-ids'
import type { Reading } from './reading'
import type { Named } from './usages'

const given = new Set(['variant', 'memory'])

/**
 * Whether a name is the language's own for its kind of thing: what every scenario has without declaring it, what YAML
 * reads as nothing, what a `Use` needs for itself, what lines without an id are called.
 */
export function isOurs({ names }: Pick<Reading, 'names'>, { kind, name }: Named, declared: boolean): boolean {
	if (name === 'null') return true
	switch (kind) {
		case 'variable':
		case 'patience':
		case 'fact':
			return given.has(name) || (name === 'patience' && !declared)
		case 'parameter':
		case 'exit':
			return given.has(name) || name === 'id' || name === 'segment'
		case 'line':
			return isCounted(name)
		case 'value':
			return name === 'any'
		case 'mood':
			return !declared && !names.some((place) => place.kind === 'mood' && place.declares)
		default:
			return false
	}
}
