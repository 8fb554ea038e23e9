import type { Result } from '#app/core/assessment/result'
import type { Stage } from '#app/core/play/stage'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move, MoveResult, Opening, Run } from '#app/core/scenario/run'

/**
 * The rules of play, handed in by the route: `startRun`, `moveRun`, `stageOf` of core/play, `writtenAs` of core/wording
 * and `assess` under the version's bounds. They bring XState along, which no trainee's page may load.
 */
export type PlayEngine = {
	start: (definition: ScenarioDefinition, seed: number, opening: Opening) => Run
	move: (run: Run, move: Move) => MoveResult
	/** The move that a typed text makes now. */
	written: (run: Run, text: string) => Move
	stage: (run: Run) => Stage
	/** What an ended run came to; null where bounds are not known. */
	result: ((run: Run) => Result) | null
}
