import { draws } from './chance'
import type { Value } from './condition'
import type { Memory, ScenarioDefinition, Variable } from './definition'
import { looksAt } from './looks-at'

/** One way a scenario can start: a value for every variable that has several, and the key its bounds are kept under. */
export type Start = { key: string; values: Record<string, Value> }

/** A scenario may not have more starts than this that make a difference: each is walked and has bounds of its own. */
export const startsAtMost = 64

const known = new WeakMap<ScenarioDefinition, Start[]>()

/**
 * Every start that seed or memory can give and that can make a difference: variables that nothing looks at keep their
 * plain start. The plain start comes first; a scenario with one start only has the key `neutral`. Of a scenario with
 * too many, which the checks report, only so many variables vary as stay within `startsAtMost`.
 */
export function startsOf(definition: ScenarioDefinition): Start[] {
	let starts = known.get(definition)
	if (!starts) {
		const looked = looksAt(definition)
		let all: Record<string, Value>[] = [{}]
		for (const variable of definition.state.filter(({ name }) => looked.has(name)))
			if (variable.starts.length > 1 && all.length * variable.starts.length <= startsAtMost)
				all = all.flatMap((values) =>
					plainFirst(variable).map((value) => ({ ...values, [variable.name]: value })),
				)
		starts = all.map((values) => ({ key: keyOf(values), values }))
		known.set(definition, starts)
	}
	return starts
}

/** The values that a seed and a memory start a run with, for every variable that has several starts. */
export function startFor(
	definition: ScenarioDefinition,
	seed: number,
	memory: Memory,
): Record<string, Value> {
	const values: Record<string, Value> = {}
	for (const { name, starts } of definition.state) {
		if (starts.length < 2) continue
		const at = Math.floor((draws(seed, `start:${name}`, 0)() * starts.length) / 2 ** 32)
		const drawn = name === 'memory' ? memory : starts[at]
		if (drawn !== undefined) values[name] = drawn
	}
	return values
}

/** Whether a run that started with these values had the start of this key, as `startsOf` names them. */
export function isStart(key: string, values: Record<string, Value>): boolean {
	if (key === plainKey) return true
	const parts = new Set(Object.entries(values).map(partOf))
	return key.split(',').every((part) => parts.has(part))
}

function plainFirst(variable: Variable): Value[] {
	const { start } = variable
	const others: Value[] = variable.starts.filter((value) => value !== start)
	return [start, ...others]
}

const plainKey = 'neutral'

function keyOf(values: Record<string, Value>): string {
	const parts = Object.entries(values).map(partOf)
	return parts.length === 0 ? plainKey : parts.sort().join(',')
}

function partOf([name, value]: [string, Value]): string {
	return `${name}=${value}`
}
