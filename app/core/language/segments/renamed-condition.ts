import type { RawCondition } from '../expression/raw'
import type { Names } from './names-in'

/** A condition of a segment as one use of it has it: `said()` and `seen()` of its own names follow those. */
export function renamedCondition<Raw extends RawCondition | null>(
	raw: Raw,
	names: Names,
): Raw | RawCondition {
	if (!raw) return raw
	switch (raw.op) {
		case 'and':
		case 'or':
			return { ...raw, of: raw.of.map((one) => renamedCondition(one, names)) }
		case 'not':
			return { ...raw, of: renamedCondition(raw.of, names) }
		case 'said':
			return { ...raw, name: names.replies.get(raw.name) ?? raw.name }
		case 'seen':
			return { ...raw, name: names.places.get(raw.name) ?? raw.name }
		case 'met':
		case 'name':
		case 'compare':
		case 'always':
			return raw
	}
}
