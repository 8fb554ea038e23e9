import type { Points } from '../../scenario/run'

/** One turn of an attempt, as figures take it. */
export type TurnFacts = {
	scene: string
	/** Ids of the replies on offer. */
	offered: readonly string[]
	reply: string
	/** As they count. */
	tone: Points | null
	respect: Points | null
	/** Seconds from the move before (or the start) to each move of this turn. */
	gaps: readonly number[]
	/** By how much the best total still within reach fell, in thousandths of a point; null: too many paths to say. */
	lost: number | null
	/** The scene or ending it led to. */
	to: string
}

/** What somebody typed that was not understood. */
export type UnclearText = { scene: string; text: string }

/**
 * One official attempt, ended or dropped, as figures take it. `person` and `id` tell people and attempts apart inside the
 * server; no figure holds them.
 */
export type AttemptFacts = {
	id: string
	person: string
	/** Milliseconds since 1970. */
	startedAt: number
	turns: readonly TurnFacts[]
	/** The ending reached; null where it was dropped. */
	ending: string | null
	/** Where it was dropped; null where it ended. */
	stoppedAt: string | null
	/** Ids of the replies on offer there. */
	offeredLast: readonly string[]
	/** 0-100000; null where it was dropped. */
	total: number | null
	/** Null where it was dropped, or a trainer has not yet confirmed its marks. */
	passed: boolean | null
	/** Scenes in which something was typed. */
	typedAt: readonly string[]
	unclear: readonly UnclearText[]
}
