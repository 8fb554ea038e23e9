import type { Value } from './condition'
import type { Effect, ScenarioDefinition } from './definition'

/** The variables after a reply's effects, in the author's order; numbers stay inside their declared range. */
export function applied(
	definition: ScenarioDefinition,
	values: Record<string, Value>,
	effects: readonly Effect[],
): Record<string, Value> {
	if (effects.length === 0) return values
	const after = { ...values }
	for (const effect of effects) {
		const before = after[effect.name]
		const value =
			effect.kind === 'set' ? effect.value : typeof before === 'number' ? before + effect.by : before
		if (value !== undefined) after[effect.name] = within(definition, effect.name, value)
	}
	return after
}

function within(definition: ScenarioDefinition, name: string, value: Value): Value {
	const variable = definition.state.find((one) => one.name === name)
	if (variable?.type !== 'number' || typeof value !== 'number') return value
	return Math.min(variable.max, Math.max(variable.min, value))
}
