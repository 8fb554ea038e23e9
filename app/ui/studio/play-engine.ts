import type { Result } from '#app/core/assessment/result'
import type { Stage } from '#app/core/play/stage'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move, MoveResult, Opening, Run } from '#app/core/scenario/run'
import type { WordingTold } from '#app/core/wording/wording-told'

/** Where a preview stands: `from` is the scene it was set into, else null; the moves are those since then. */
export type PreviewPlace = { seed: number; opening: Opening; from: string | null; moves: readonly Move[] }

/** What typed words came to, or why that cannot be told. */
export type Typed =
	| { ok: true; move: Move; told: WordingTold | null }
	| { ok: false; refused: 'empty-text' | 'long-text' | 'moved-on' | 'unreachable' }

/**
 * The rules of play, handed in by the route: `startRun`, `moveRun`, `stageOf` of core/play and `assess` under the
 * version's bounds. They bring XState along, which no trainee's page may load. What is typed is marked on the server:
 * the scorer is too large for a browser.
 */
export type PlayEngine = {
	start: (definition: ScenarioDefinition, seed: number, opening: Opening) => Run
	move: (run: Run, move: Move) => MoveResult
	/** The move that a typed text makes now. */
	written: (place: PreviewPlace, text: string) => Promise<Typed>
	stage: (run: Run) => Stage
	/** What an ended run came to; null where bounds are not known. */
	result: ((run: Run) => Result) | null
}
