import type { Value } from '../../scenario/condition'
import type { ScenarioDefinition, Variable } from '../../scenario/definition'

/** The values a variable can take, numbered from 0: whole numbers from `low` on, or a list. */
export type Domain =
	| { kind: 'number'; low: number; min: number; max: number; size: number }
	| { kind: 'list'; values: Value[]; size: number }

/** Everything a variable can hold: what is declared, what it may start with, and what effects set it to. */
export function domainOf(variable: Variable, sets: readonly Value[]): Domain {
	const { start } = variable
	if (variable.type === 'number') {
		const { min, max, starts } = variable
		const low = Math.min(min, variable.start, ...starts)
		return { kind: 'number', low, min, max, size: Math.max(max, variable.start, ...starts) - low + 1 }
	}
	const declared: Value[] = variable.type === 'flag' ? [false, true] : variable.of
	const values = [...new Set([...declared, start, ...variable.starts, ...sets])]
	return { kind: 'list', values, size: values.length }
}

/** The number of a value; a number outside its range goes to the nearer end, as effects do. */
export function indexIn(domain: Domain, value: Value): number {
	if (domain.kind === 'list') return Math.max(0, domain.values.indexOf(value))
	return typeof value === 'number' ? value - domain.low : 0
}

export function valueAt(domain: Domain, index: number): Value {
	return domain.kind === 'number' ? domain.low + index : (domain.values[index] ?? false)
}

/** What effects set each variable to, by name. */
export function setsIn(definition: ScenarioDefinition): Map<string, Value[]> {
	const sets = new Map<string, Value[]>()
	for (const { replies } of definition.scenes)
		for (const reply of replies)
			for (const { set } of [reply, ...reply.cases])
				for (const effect of set) {
					if (effect.kind !== 'set') continue
					const own = sets.get(effect.name)
					if (own) own.push(effect.value)
					else sets.set(effect.name, [effect.value])
				}
	return sets
}
