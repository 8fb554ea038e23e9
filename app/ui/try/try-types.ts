import type { Channel, Dimension } from '#app/core/scenario/definition'
import type { Coaching } from '#app/core/wording/coached'
import type { Marking } from '#app/core/wording/marking'

/** What stands in the fields. `line` is the id of a starter line, or `own`. */
export type TryValues = { line: string; own: string; mood: string; text: string }

export type StarterView = { id: string; place: string; channel: Channel; mood: string; line: string }

/** What was heard in a text; `teaching` only for those who teach. */
export type HeardView = Pick<Marking, 'sure' | 'unsure' | 'capped' | 'acts'> & {
	text: string
	marks: Record<Dimension, number>
	coaching: Coaching
	teaching: Pick<Marking, 'scorer' | 'missing'> | null
}

export type KeptView = {
	id: string
	context: string
	mood: string | null
	text: string
	scorer: string
	tone: number
	respect: number
	resolution: number
	at: Date | string
}

type Judged = { grade: number; quote: { start: number; end: number } | null }
/** A second opinion, or why there is none. `text` is what it is about. */
export type OpinionView = { text: string } & (
	| { ok: true; opinion: Record<Dimension, Judged> }
	| { ok: false; refused: 'slow' | 'unreachable' | 'unreadable' | 'often' }
)

export type TryNotice = 'kept' | 'removed' | 'full' | 'empty' | 'long' | 'wordless' | 'away' | 'signed-out'

/** What a posted form is answered with. */
export type TryAnswer = {
	values: TryValues
	heard: HeardView | null
	/** The text was longer than is read. */
	cut: boolean
	notice: TryNotice | null
	opinion: OpinionView | null
	/** All that is kept now, where that was changed. */
	kept: KeptView[] | null
}
