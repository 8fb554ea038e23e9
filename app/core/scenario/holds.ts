import type { Condition, Operand, Value } from './condition'
import type { ScenarioDefinition } from './definition'
import type { RunState } from './run'

/**
 * Whether a condition holds in this state. `mood` is the counterpart's mood now, or null while the mood itself is
 * being worked out (then a comparison with it never holds). Order comparisons hold between numbers only.
 * A name that the definition does not declare never holds: the compiler reports it long before.
 */
export function holds(
	condition: Condition,
	definition: ScenarioDefinition,
	state: RunState,
	mood: string | null,
): boolean {
	switch (condition.op) {
		case 'always':
			return true
		case 'and':
			return condition.of.every((part) => holds(part, definition, state, mood))
		case 'or':
			return condition.of.some((part) => holds(part, definition, state, mood))
		case 'not':
			return !holds(condition.of, definition, state, mood)
		case 'flag':
			return state.values[condition.name] === true
		case 'met':
			return state.met.includes(condition.need)
		case 'seen':
			return state.seen.includes(condition.scene)
		case 'said':
			return state.said.includes(condition.reply)
		case 'compare':
			return compares(read(condition.left, state, mood), condition.is, read(condition.right, state, mood))
	}
}

function read(operand: Operand, state: RunState, mood: string | null): Value | undefined {
	switch (operand.kind) {
		case 'variable':
			return state.values[operand.name]
		case 'value':
			return operand.value
		case 'mood':
			return mood ?? undefined
		case 'turn':
			return state.turn + 1
	}
}

function compares(left: Value | undefined, is: string, right: Value | undefined): boolean {
	if (left === undefined || right === undefined) return false
	if (is === '=') return left === right
	if (is === '!=') return left !== right
	if (typeof left !== 'number' || typeof right !== 'number') return false
	if (is === '<') return left < right
	if (is === '<=') return left <= right
	if (is === '>') return left > right
	return left >= right
}
