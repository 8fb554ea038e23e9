import { type ReactNode, useState } from 'react'
import { readingOf } from '#app/core/language/reading/read-text'
import { spliced } from '#app/core/writing/splice'
import { type Bench, BenchContext, type Checked, type DraftView } from '#app/ui/studio/bench/bench'

type Given = Partial<Omit<Bench, 'draft' | 'checked'>> & {
	text: string
	draft?: Partial<DraftView>
	/** Null: not read yet. Left out: read, with what is given of it. */
	checked?: Partial<Checked> | null
}

const draftView: DraftView = {
	id: 'draft-1',
	kind: 'scenario',
	slug: 'parcel',
	title: 'The parcel',
	file: 'content/scenarios/parcel/scenario.mdx',
	state: 'writing',
	mayWrite: true,
	published: false,
	owner: 'Grace Ito',
}

/** What would be answered of a text, as far as it takes no compiling. */
export const checkedOf = (text: string, kind: DraftView['kind'], given: Partial<Checked> = {}): Checked => ({
	text,
	problems: [],
	reading: readingOf(kind, text),
	play: null,
	words: null,
	lesson: null,
	unread: null,
	...given,
})

/** A bench as a pane sees it: its text has been read, and nothing that is done on it changes anything. */
export function benchOf({ text, draft, checked, ...given }: Given): Bench {
	const view = { ...draftView, ...draft }
	return {
		draft: view,
		text,
		edit: () => {},
		replace: () => {},
		undo: () => {},
		redo: () => {},
		saved: { kind: 'saved', at: null },
		checked: checked === null ? null : checkedOf(text, view.kind, checked),
		reading: false,
		at: 0,
		goTo: () => {},
		...given,
	}
}

/** A bench that works: what is written on it is read at once. */
export function WorkingBench({ of, children }: { of: Bench; children: ReactNode }) {
	const [text, setText] = useState(of.text)
	const [at, setAt] = useState(of.at)
	const bench: Bench = {
		...of,
		text,
		at,
		goTo: (offset) => {
			setAt(offset)
			of.goTo(offset)
		},
		edit: (splices) => {
			setText((now) => spliced(now, splices))
			of.edit(splices)
		},
		replace: setText,
		checked: of.checked && { ...of.checked, text, reading: readingOf(of.draft.kind, text) },
	}
	return <BenchContext.Provider value={bench}>{children}</BenchContext.Provider>
}
