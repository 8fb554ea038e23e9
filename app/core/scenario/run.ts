import type { Value } from './condition'
import type { Memory, Reply, ScenarioDefinition } from './definition'

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

/** What a run starts with besides its seed. */
export type Opening = {
	memory: Memory
	/** Whether scenes with `write` and `write-first` are typed; false plays them as `choose`. */
	typed: boolean
}

/** A mark on the ruler of 0 to 100, in whole points: -2, -1, 0, +1, +2 are 0, 25, 50, 75, 100. */
export type Points = number

/** What a scorer made of a typed reply; null marks leave a dimension unmarked, a null match was not understood. */
export type Written = {
	text: string
	/** Name and version of what matched and marked it. */
	scorer: string
	matched: string | null
	tone: Points | null
	respect: Points | null
}

/** One stored move. In a `write-first` scene a written move is followed by a chosen one, which completes the turn. */
export type Move = { kind: 'chosen'; reply: string } | ({ kind: 'written' } & Written)

/** One turn as it was taken, with the state around it. */
export type TurnTaken = {
	/** From 1. */
	number: number
	scene: string
	/** As it was on offer, its cases applied; of a typed reply the matched one, without critical failures. */
	reply: Reply
	tone: Points | null
	respect: Points | null
	/** The same reply was said in an earlier turn. */
	again: boolean
	before: RunState
	after: RunState
	moodBefore: string
	moodAfter: string
	/** What was typed, where the turn was typed. */
	written: Written | null
	/** The reply chosen beside what was typed, in a `write-first` scene. */
	beside: Reply | null
}

/** One trainee's passage, in memory: rebuilt from its moves, never stored as such. */
export type Run = {
	definition: ScenarioDefinition
	seed: number
	opening: Opening
	state: RunState
	mood: string
	turns: TurnTaken[]
	/** Typed replies of this turn that were not understood, in order. They cost nothing. */
	unclear: Written[]
	/** In a `write-first` scene what was typed, while the choice beside it is awaited. */
	pending: Written | null
	/** The ending's id once there, else null. */
	ending: string | null
}

/** `not-asked`: this scene is not answered in this way now. */
export type MoveRefusal = 'not-offered' | 'not-asked' | 'already-ended'
export type MoveResult = { ok: true; run: Run } | { ok: false; refused: MoveRefusal }
