import type { Value } from './condition'
import type { Dimension, Memory, Reply, ScenarioDefinition } from './definition'

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
	/** How the scorer came to its marks; `simple-1` had nothing to say. */
	judged?: Judged | undefined
}

/** How the wording of a typed reply was judged, beside its marks. */
export type Judged = {
	/** Where false, the scorer could not tell, and the marks are the matched reply's, at most those of a +1. */
	sure: boolean
	/** The gravest thing that holds marks down however good the rest is; null where there is none. */
	capped: Cap | null
	/** Resolution by its wording alone. Shown, never part of a score: that is the needs' business. */
	resolution: Points
	evidence: Evidence[]
	/** Nearly the same as words that the trainee had been shown: no mark above neutral, and no praise. */
	copied?: boolean | undefined
}

export const caps = ['insult', 'threat', 'discrimination', 'non-apology'] as const
export type Cap = (typeof caps)[number]

/**
 * Words of the text, from `start` to before `end` (UTF-16), that are a part of its mark: without them the dimension
 * would stand `points` lower, or higher where these are below 0. Never 0.
 */
export type Evidence = { act: string; dimension: Dimension; start: number; end: number; points: number }

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
