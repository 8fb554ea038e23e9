import type { Value } from './condition'
import type { Mark, Reply, ScenarioDefinition } from './definition'

/** Everything that decides what comes next. Lists are sorted and without doubles, so that equal states compare equal. */
export type RunState = {
	/** The scene or ending on stage. */
	at: string
	/** Turns taken so far, from 0. */
	turn: number
	values: Record<string, Value>
	met: string[]
	said: string[]
	seen: string[]
}

/** One stored move. Written moves come with the wording scorer. */
export type Move = { kind: 'chosen'; reply: string }

/** One turn as it was taken, with the state around it. */
export type TurnTaken = {
	/** From 1. */
	number: number
	scene: string
	reply: Reply
	tone: Mark | null
	respect: Mark | null
	/** The same reply was said in an earlier turn. */
	again: boolean
	before: RunState
	after: RunState
	moodBefore: string
	moodAfter: string
}

/** One trainee's passage, in memory: rebuilt from its moves, never stored as such. */
export type Run = {
	definition: ScenarioDefinition
	seed: number
	state: RunState
	mood: string
	turns: TurnTaken[]
	/** The ending's id once there, else null. */
	ending: string | null
}

export type MoveRefusal = 'not-offered' | 'already-ended'
export type MoveResult = { ok: true; run: Run } | { ok: false; refused: MoveRefusal }
