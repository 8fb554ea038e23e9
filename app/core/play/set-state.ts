import type { Value } from '../scenario/condition'
import type { ScenarioDefinition, Variable } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import type { Run, RunState } from '../scenario/run'
import { moodOf, startState } from '../scenario/step'

/**
 * The run set into a state that somebody wished for, as if it began there: for authors. What the definition does not have
 * is left out, a number is kept in its range, and a place that is not there becomes the first scene.
 */
export function setState(
	{ definition, seed, opening }: Pick<Run, 'definition' | 'seed' | 'opening'>,
	wished: RunState,
): Run {
	const { scenes, endings, replies } = placesOf(definition)
	const { at: first } = startState(definition)
	const at = scenes.has(wished.at) || endings.has(wished.at) ? wished.at : first
	const needs = new Set(definition.needs.map(({ id }) => id))
	const state: RunState = {
		at,
		turn: Math.min(Math.max(0, Math.trunc(wished.turn)), Math.max(0, definition.turns.most - 1)),
		values: valuesIn(definition, wished.values),
		met: sorted(wished.met.filter((id) => needs.has(id))),
		said: sorted(wished.said.filter((id) => replies.has(id))),
		seen: sorted([...wished.seen.filter((id) => scenes.has(id) || endings.has(id)), at]),
	}
	const ending = endings.has(at) ? at : null
	const mood = moodOf(definition, state)
	return { definition, seed, opening, state, mood, turns: [], unclear: [], pending: null, ending }
}

function valuesIn({ state }: ScenarioDefinition, wished: Record<string, Value>): Record<string, Value> {
	return Object.fromEntries(
		state.map((variable) => {
			const { name } = variable
			return [name, valueFor(variable, Object.hasOwn(wished, name) ? wished[name] : undefined)]
		}),
	)
}

function valueFor(variable: Variable, wished: Value | undefined): Value {
	switch (variable.type) {
		case 'number':
			return typeof wished === 'number' && Number.isFinite(wished)
				? Math.min(variable.max, Math.max(variable.min, Math.trunc(wished)))
				: variable.start
		case 'flag':
			return typeof wished === 'boolean' ? wished : variable.start
		case 'one-of':
			return typeof wished === 'string' && variable.of.includes(wished) ? wished : variable.start
	}
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort()
