import type { Dimension } from '#app/core/scenario/definition'
import type { WordNode } from '#app/core/scenario/words'
import type { HeardView } from '../../try/try-types'

/** What the scorer made of a reply put better, and of the one it is to replace. */
export type RewriteTold = {
	heard: HeardView
	poor: { marks: Record<Dimension, number>; sure: boolean }
	/** The author's own way to say it; empty where there is none. */
	example: WordNode[]
}

export type NoteNotice = 'kept' | 'removed' | 'empty' | 'long' | 'away' | 'signed-out'

/** What somebody wrote at one place of a lesson, for themselves. */
export type NoteState = {
	/** What stands in the box. */
	text: string
	/** When it was kept; null while nothing is. */
	keptAt: Date | string | null
	/** Of a reply put better; null before the first try. */
	told: RewriteTold | null
	/** What became of what was just posted. */
	notice: NoteNotice | null
}

/** What the lesson answers to a note. */
export type NoteAnswer = { note: string; view: NoteState }

export const noNote: NoteState = { text: '', keptAt: null, told: null, notice: null }
