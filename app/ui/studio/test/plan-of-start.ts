import type { Plan } from '#app/core/play/play-plan'
import type { Memory, ScenarioDefinition } from '#app/core/scenario/definition'
import { isStart, startFor } from '#app/core/scenario/starts'
import { startState } from '#app/core/scenario/step'

const memories: readonly Memory[] = ['none', 'well', 'badly']

const mostTries = 2000

/** A seed and a memory that open a run with the start of this key; the first of all where none is found. */
export function planOfStart(definition: ScenarioDefinition, key: string): Omit<Plan, 'set' | 'moves'> {
	for (let seed = 1; seed < mostTries; seed += 1)
		for (const memory of memories) {
			const { values } = startState(definition, startFor(definition, seed, memory))
			if (isStart(key, values)) return { seed, opening: { memory, typed: false } }
		}
	return { seed: 1, opening: { memory: 'none', typed: false } }
}
