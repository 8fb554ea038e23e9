import { createContext } from 'react'
import type { PlayedThrough } from '#app/core/assessment/play-through'
import type { Result } from '#app/core/assessment/result'
import type { Bounds } from '#app/core/paths/bounds'
import type { Plan, PlanRules } from '#app/core/play/play-plan'
import type { Stage } from '#app/core/play/stage'
import type { WalkThrough } from '#app/core/play/walk-through'
import type { WalkThroughFault } from '#app/core/play/walk-through-problems'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move, Run } from '#app/core/scenario/run'
import type { Typed } from '../play-engine'

/** What a walk-through came to; `unheard`: typed words could not be sent to be read. */
export type WalkPlayed = { ok: true; played: PlayedThrough } | { ok: false; unheard: true }
export type Hear = (plan: Plan, said: string) => Promise<Typed>
type AllBounds = readonly [Bounds, ...Bounds[]]

/**
 * The very rules that trainees are played by, for an author's own browser: handed in by the route, and loaded when
 * somebody tests, since they bring XState and a reader of YAML along.
 */
export type PlayRules = PlanRules & {
	stage: (run: Run) => Stage
	/** What an ended run came to, under the scenario's own rule. */
	result: (run: Run, bounds: AllBounds) => Result
	readWalk: (text: string) => { walk: WalkThrough | null; faults: WalkThroughFault[] }
	playWalk: (
		definition: ScenarioDefinition,
		bounds: AllBounds,
		walk: WalkThrough,
		hear: Hear,
	) => Promise<WalkPlayed>
}

/** Loads the rules; null outside of the bench. */
export const PlayRulesContext = createContext<(() => Promise<PlayRules>) | null>(null)

/** A move as it is posted: what was typed stays in the browser. */
export function postedMove(move: Move) {
	if (move.kind === 'chosen') return move
	const { kind, matched, tone, respect, judged } = move
	return { kind, matched, tone, respect, capped: judged?.capped ?? null, copied: judged?.copied ?? false }
}
