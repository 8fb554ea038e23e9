import type { Reading, Span } from '#app/core/writing/reading'
import type { Splice } from '#app/core/writing/splice'
import type { PlacedProblem } from './placed-problem'

/** What an author can ask of the name that the cursor stands in. */
export type NameAct = 'definition' | 'usages' | 'rename'

/** What happens in the editor; the pane answers. */
export type EditorEvents = {
	edit: (splices: readonly Splice[]) => void
	undo: () => void
	redo: () => void
	/** The cursor stands elsewhere. */
	at: (offset: number) => void
	/** To the next problem, or back to the one before. */
	problem: (step: 1 | -1) => void
	name: (act: NameAct) => void
	mend: (problem: PlacedProblem) => void
	help: () => void
}

/** What is known of the text and of what it may lean on. */
export type EditorFacts = {
	kind: 'scenario' | 'lesson' | 'course'
	/** Of `readText`, which may be a little older than the text. */
	reading: Reading | null
	readText: string
	/** `course/lesson#idea`, scenarios by slug, entries of the glossary. */
	anchors: readonly string[]
	scenarios: readonly string[]
	terms: readonly string[]
}

export type EditorCommand = 'find' | 'fold' | 'unfold' | 'complete'

/** The editor as the pane knows it; everything about CodeMirror stays behind it. Offsets in UTF-16 code units. */
export type EditorHandle = {
	text: () => string
	head: () => number
	/** Takes over a text that was changed elsewhere; cursor and scroll stay, or follow the change. */
	show: (text: string, follow: boolean) => void
	select: (span: Span, focus: boolean) => void
	/** Puts a snippet where the cursor is; `${name}` are places to fill in, one after another. */
	insert: (snippet: string) => void
	problems: (problems: readonly PlacedProblem[]) => void
	run: (command: EditorCommand) => void
	mayWrite: (may: boolean) => void
	focus: () => void
	end: () => void
}
