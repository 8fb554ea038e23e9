import type { Comparison, Operand } from '../../scenario/condition'
import type { Kind } from './resolve-comparison'

type Side = { operand: Operand; kind: Kind }

/** Whether a comparison of numbers holds for any values in their ranges. Names are checked where they are looked up. */
export function canHold(left: Side, is: Comparison, right: Side): boolean {
	if (left.kind.type !== 'number' || right.kind.type !== 'number') return true
	const [a, b] = [left.kind, right.kind]
	switch (is) {
		case '<':
			return a.min < b.max
		case '<=':
			return a.min <= b.max
		case '>':
			return a.max > b.min
		case '>=':
			return a.max >= b.min
		case '=':
			return a.min <= b.max && b.min <= a.max
		case '!=':
			return a.min !== a.max || b.min !== b.max || a.min !== b.min
	}
}
