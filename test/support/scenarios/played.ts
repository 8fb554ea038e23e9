import { replayRun } from '#app/core/play/run'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move, Run } from '#app/core/scenario/run'
import type { Play } from './any-play'

/** The run these replies lead to; a test that says something not on offer is wrong, so that throws. */
export function played(definition: ScenarioDefinition, replies: readonly string[], seed = 1): Run {
	const moves = replies.map((reply): Move => ({ kind: 'chosen', reply }))
	return replayedPlay({ definition, seed, opening: { memory: 'none', typed: false }, moves })
}

/** The run that a play is, with other moves where they are given. */
export function replayedPlay(
	{ definition, seed, opening, moves }: Play,
	instead: readonly Move[] = moves,
): Run {
	const replayed = replayRun(definition, seed, instead, opening)
	if (!replayed.ok) throw new Error(`${JSON.stringify(instead[replayed.at])} is ${replayed.refused}`)
	return replayed.run
}
