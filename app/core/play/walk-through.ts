import type { Dimension, Experience, Memory } from '../scenario/definition'

/** Something written in a walk-through, and the offset where it stands. */
export type Stated<T> = { value: T; at: number }

/** One move of a walk-through: a reply by its id, or what is typed and, where it is said, the reply it must match. */
export type StatedMove =
	| { kind: 'say'; reply: string; at: number }
	| { kind: 'write'; text: string; matched: Stated<string | null> | null; at: number }

/** Whole points as people see them, 0-100, both ends included. */
export type StatedScore = { least: number; most: number }

/** What must come out. What is left out is not looked at. */
export type StatedOutcome = {
	ending: Stated<string> | null
	passed: Stated<boolean> | null
	experience: Stated<Experience> | null
	/** After each turn, in order. */
	moods: Stated<Stated<string>[]> | null
	/** Needs that must be met at the end, and needs that must not. */
	met: Stated<string>[]
	unmet: Stated<string>[]
	/** The fitting extras that were given: these and no others. */
	extras: Stated<Stated<string>[]> | null
	/** The critical failures that stand at the end: these and no others. */
	critical: Stated<Stated<string>[]> | null
	/** Words that somebody says, or that are seen on stage, in any turn. */
	said: Stated<string>[]
	scores: Partial<Record<Dimension | 'total', Stated<StatedScore>>>
}

/** A walk-through beside a scenario (`best.play.yaml`): moves in order, and what must come of them. */
export type WalkThrough = {
	title: string
	seed: number
	memory: Memory
	typed: boolean
	moves: StatedMove[]
	expect: StatedOutcome
	/** Where the moves end. */
	endAt: number
}
