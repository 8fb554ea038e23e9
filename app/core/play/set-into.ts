import type { Run } from '../scenario/run'
import { startFor } from '../scenario/starts'
import { moodOf, startState } from '../scenario/step'

/** The run set into a scene, as if it began there: for authors, who look at one scene at a time. */
export function setInto(run: Run, scene: string): Run {
	const { definition, seed, opening } = run
	const start = startFor(definition, seed, opening.memory)
	const state = { ...startState(definition, start), at: scene, seen: [scene] }
	const mood = moodOf(definition, state)
	return { definition, seed, opening, state, mood, turns: [], unclear: [], pending: null, ending: null }
}
