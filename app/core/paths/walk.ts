import type { Reply, ScenarioDefinition } from '../scenario/definition'
import type { RunState } from '../scenario/run'
import { type Start, startsOf } from '../scenario/starts'
import { landing, moodOf, offered, startState } from '../scenario/step'
import { stateKeys } from './state-key'

/** More distinct states than this are not visited, and the walk says so. */
export const walkCap = 100_000

/**
 * Visits every distinct state that play can reach once, turn by turn, endings too (with no replies). A scene visited
 * with no replies is one where the trainee would have nothing to say. States are merged when nothing that can still
 * happen tells them apart, so `said`, `seen` and `values` may lack a fact that no later line or reply looks at.
 * At `cap` states it stops and answers `capped: true`. `starts` are all that seed and memory can give, unless told.
 */
export function walk(
	definition: ScenarioDefinition,
	visit: (state: RunState, mood: string, replies: Reply[]) => void,
	cap: number = walkCap,
	starts: readonly Start[] = startsOf(definition),
): { states: number; capped: boolean } {
	const keyOf = stateKeys(definition)
	let level = starts.map(({ values }) => startState(definition, values))
	let states = 0
	while (level.length > 0) {
		const next = new Map<string, RunState>()
		for (const state of level) {
			if (states >= cap) return { states, capped: true }
			states += 1
			const replies = offered(definition, state)
			visit(state, moodOf(definition, state), replies)
			for (const reply of replies) {
				const after = landing(definition, state, reply)
				const key = keyOf(after)
				// What cannot be visited any more is not kept either.
				if (!next.has(key) && states + next.size <= cap) next.set(key, after)
			}
		}
		level = [...next.values()]
	}
	return { states, capped: false }
}
