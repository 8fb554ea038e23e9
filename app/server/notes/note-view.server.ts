import type { Dimension } from '#app/core/scenario/definition'
import type { WordElement, WordNode } from '#app/core/scenario/words'
import { elementsIn, withoutElements } from '../content/words-text.server'
import type { LessonNote } from '../store/lesson-notes.server'
import { type Heard, heard } from '../try/heard.server'

/** What the scorer made of a reply put better, and of the one it is to replace. */
export type RewriteTold = {
	heard: Heard
	poor: { marks: Record<Dimension, number>; sure: boolean }
	/** The author's own way to say it; empty where there is none. */
	example: WordNode[]
}

/** What somebody wrote at one place of a lesson, for themselves. */
export type NoteView = {
	/** What stands in the box. */
	text: string
	/** When it was kept; null while nothing is. */
	keptAt: Date | null
	/** Of a reply put better; null before the first try. */
	told: RewriteTold | null
	/** What became of what was just posted. */
	notice: 'kept' | 'removed' | 'empty' | 'long' | null
}

/** What this person keeps in a lesson, by the id of its place. Marked anew, so that it says what today's scorer hears. */
export function noteViews(
	words: readonly WordNode[],
	notes: readonly LessonNote[],
): Record<string, NoteView> {
	const views = notes.flatMap(({ note, text, updatedAt }): [string, NoteView][] => {
		const rewrite = rewriteIn(words, note)
		const told = rewrite ? toldOf(rewrite, text) : null
		return [[note, { text, keptAt: updatedAt, told, notice: null }]]
	})
	return Object.fromEntries(views)
}

/** A lesson's words without the examples of replies put better: each comes with one's own first try. */
export function withoutExamples(words: readonly WordNode[]): WordNode[] {
	return withoutElements(words, 'Example')
}

function rewriteIn(words: readonly WordNode[], id: string): WordElement | undefined {
	return elementsIn(words, 'Rewrite').find(({ props }) => props.id === id)
}

function toldOf({ props, children }: WordElement, text: string): RewriteTold {
	const context = String(props.says)
	const { marks, sure } = heard({ text: String(props.reply), context }, false)
	return {
		heard: heard({ text, context }, false),
		poor: { marks, sure },
		example: elementsIn(children, 'Example').flatMap((example) => example.children),
	}
}
