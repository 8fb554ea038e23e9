import type { ScenarioDefinition } from '../scenario/definition'
import type { Move, MoveRefusal, MoveResult, Opening, Run, RunState } from '../scenario/run'
import { setState } from './set-state'

/** A run as it can be played in any definition: how it opens, the state it was set into (null: the start), and its moves. */
export type Plan = { seed: number; opening: Opening; set: RunState | null; moves: readonly Move[] }

/** The rules that a plan is played by: `startRun` and `moveRun`. */
export type PlanRules = {
	start: (definition: ScenarioDefinition, seed: number, opening: Opening) => Run
	move: (run: Run, move: Move) => MoveResult
}

export type PlannedRun = {
	/** Before the first move, and after each that could be made. */
	runs: readonly [Run, ...Run[]]
	run: Run
	/** The first move that cannot be made, counted from 0, and why; null where all of them fit. */
	stopped: { at: number; move: Move; refused: MoveRefusal } | null
}

/** Plays a plan in a definition, which need not be the one it was made in, as far as it goes. */
export function playPlan(rules: PlanRules, definition: ScenarioDefinition, plan: Plan): PlannedRun {
	const { seed, opening, set, moves } = plan
	const first = set ? setState({ definition, seed, opening }, set) : rules.start(definition, seed, opening)
	const runs: [Run, ...Run[]] = [first]
	let run = first
	for (const [at, move] of moves.entries()) {
		const moved = rules.move(run, move)
		if (!moved.ok) return { runs, run, stopped: { at, move, refused: moved.refused } }
		run = moved.run
		runs.push(run)
	}
	return { runs, run, stopped: null }
}
