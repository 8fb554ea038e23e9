import type { Condition, Operand } from '../scenario/condition'
import { type Names, nowCalled } from './names'

/** A condition with everything in it under its new name. */
export function conditionRenamed(condition: Condition, names: Names): Condition {
	switch (condition.op) {
		case 'always':
			return condition
		case 'and':
		case 'or':
			return { op: condition.op, of: condition.of.map((part) => conditionRenamed(part, names)) }
		case 'not':
			return { op: 'not', of: conditionRenamed(condition.of, names) }
		case 'flag':
			return { op: 'flag', name: nowCalled(names, 'variable', condition.name) }
		case 'met':
			return { op: 'met', need: nowCalled(names, 'need', condition.need) }
		case 'seen':
			return { op: 'seen', scene: nowCalled(names, 'place', condition.scene) }
		case 'said':
			return { op: 'said', reply: nowCalled(names, 'reply', condition.reply) }
		case 'compare': {
			const { left, right } = condition
			return { ...condition, left: operand(left, right, names), right: operand(right, left, names) }
		}
	}
}

/** A value beside the mood or the variant is the name of one. */
function operand(one: Operand, beside: Operand, names: Names): Operand {
	if (one.kind === 'variable') return { ...one, name: nowCalled(names, 'variable', one.name) }
	if (one.kind !== 'value' || typeof one.value !== 'string') return one
	if (beside.kind === 'mood') return { ...one, value: nowCalled(names, 'mood', one.value) }
	if (beside.kind === 'variable' && beside.name === 'variant')
		return { ...one, value: nowCalled(names, 'variant', one.value) }
	return one
}
