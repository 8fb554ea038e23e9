import { replayRun } from '#app/core/play/run'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'

/** The run these replies lead to; a test that says something not on offer is wrong, so that throws. */
export function played(definition: ScenarioDefinition, replies: readonly string[], seed = 1): Run {
	const replayed = replayRun(
		definition,
		seed,
		replies.map((reply) => ({ kind: 'chosen', reply })),
	)
	if (!replayed.ok) throw new Error(`Reply ${replies[replayed.at]} is ${replayed.refused}`)
	return replayed.run
}
