import { createContext, useContext } from 'react'
import type { Lesson } from '#app/core/learning/lesson'
import type { Bounds } from '#app/core/paths/bounds'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { ScenarioWords, WordNode } from '#app/core/scenario/words'
import type { Reading } from '#app/core/writing/reading'
import type { Splice } from '#app/core/writing/splice'
import type { ProblemView } from '../problem-view'

export type DraftKind = 'scenario' | 'lesson' | 'course'
/** writing, review, approved: open. published and discarded are closed, and nobody writes in them any more. */
export type DraftState = 'writing' | 'review' | 'approved' | 'published' | 'discarded'

/** A picture of the library: what it says, what its file was called, and what one writes to show it. */
export type PictureToInsert = { alt: string; name: string; text: string }

/** The draft on the bench, as the server knows it. */
export type DraftView = {
	id: string
	kind: DraftKind
	/** `course/lesson` for a lesson. */
	slug: string
	title: string
	file: string
	state: DraftState
	/** False: one may look, and comment where it is in review. */
	mayWrite: boolean
	/** Whether something is published under this name. */
	published: boolean
	owner: string
	/**
	 * What is published and may be named: ideas as `course/lesson#idea`, scenarios by slug, entries of the glossary; and
	 * the newest pictures.
	 */
	leansOn?: { anchors: string[]; scenarios: string[]; terms: string[]; pictures?: PictureToInsert[] }
}

/** What the server made of a text. Problems come first; the words, which take longer, come after. */
export type Checked = {
	/** The text that it is about. */
	text: string
	problems: ProblemView[]
	reading: Reading | null
	/** Null while there are errors, and in lessons. */
	play: { definition: ScenarioDefinition; bounds: Bounds[] } | null
	/** Of a scenario without errors: null until they are there; then those of the newest text that was read whole. */
	words: ScenarioWords | null
	/** Of a lesson: as trainees read it. */
	lesson: (Pick<Lesson, 'title' | 'summary'> & { words: WordNode[] }) | null
	/**
	 * Why nothing was made of the newest text: too slow, too many at once, out of reach. Then all else here is of the last
	 * text that was read. Null: it was read.
	 */
	unread: 'timeout' | 'busy' | 'crashed' | 'unreachable' | 'signed-out' | 'too-long' | null
}

export type SaveState =
	| { kind: 'saved'; at: string | null }
	| { kind: 'saving' }
	| { kind: 'unsaved'; why: 'unreachable' | 'too-long' | 'signed-out' | 'closed' | null }
	/** Somebody else has saved meanwhile; both texts are kept until one chooses. */
	| { kind: 'conflict'; theirs: string; version: number; by: string; at: string }

/** What an author is at: an offset of the text. Panes that show it move there; panes where one points set it. */
export type Bench = {
	draft: DraftView
	text: string
	/** Every change of the text goes through here: it is shown, saved and read, from whichever pane it came. */
	edit: (splices: readonly Splice[]) => void
	/** The whole text anew (a merge, a script read back). */
	replace: (text: string) => void
	undo: () => void
	redo: () => void
	saved: SaveState
	/** The newest answer; `checked.text === text` says whether it is of this very text. Null until the first. */
	checked: Checked | null
	/** Whether a newer answer is on its way. */
	reading: boolean
	at: number
	goTo: (offset: number) => void
}

export const BenchContext = createContext<Bench | null>(null)

/** The bench around a pane; a pane outside of one is our mistake. */
export function useBench(): Bench {
	const bench = useContext(BenchContext)
	if (!bench) throw new Error('a pane of the studio stands outside the bench')
	return bench
}
