import { useCallback, useMemo, useReducer, useState } from 'react'
import { moved, type Splice } from '#app/core/writing/splice'
import type { Bench, DraftView } from './bench'
import { edited, historyOf, redone, replaced, type TextHistory, undone } from './text-history'
import { useAutosave } from './use-autosave'
import { useReading } from './use-reading'
import { useWordsKept } from './use-words-kept'

export type BenchStart = {
	draft: DraftView
	text: string
	version: number
	/** ISO 8601. */
	savedAt: string
	/** Who saved it last. */
	savedBy: string
	saveUrl: string
	readUrl: string
}

type Act =
	| { kind: 'edit'; splices: readonly Splice[]; at: number }
	| { kind: 'replace'; text: string; at: number }
	| { kind: 'undo' }
	| { kind: 'redo' }

function after(history: TextHistory, act: Act): TextHistory {
	switch (act.kind) {
		case 'edit':
			return edited(history, act.splices, act.at)
		case 'replace':
			return replaced(history, act.text, act.at)
		case 'undo':
			return undone(history)
		case 'redo':
			return redone(history)
	}
}

export type BenchState = {
	bench: Bench
	saveNow: () => void
	keepMine: () => void
	takeTheirs: () => void
	/** Ends a conflict by a text that joins both. */
	keepJoined: (text: string) => void
	/** Words that were brought back from this browser when the page opened. */
	restored: boolean
}

/** The bench of one draft: one text, one history, saved and read as it changes. */
export function useBenchState(start: BenchStart): BenchState {
	const { draft } = start
	const [history, act] = useReducer(after, start.text, historyOf)
	const [at, setAt] = useState(0)
	const [restored, setRestored] = useState(false)
	const { text } = history
	const enabled = draft.mayWrite
	const saved = useMemo(
		() => ({ text: start.text, version: start.version, at: start.savedAt }),
		[start.text, start.version, start.savedAt],
	)
	const saving = useAutosave({ draft: draft.id, url: start.saveUrl, text, saved, enabled })
	const { checked, reading } = useReading(start.readUrl, text, true)
	const { clash } = saving
	const { savedBy, savedAt } = start
	const found = useCallback(
		(kept: { text: string; version: number }) => {
			if (!enabled) return
			act({ kind: 'replace', text: kept.text, at: performance.now() })
			if (kept.version === saved.version) setRestored(true)
			else clash({ theirs: saved.text, version: saved.version, by: savedBy, at: savedAt })
		},
		[enabled, saved, savedBy, savedAt, clash],
	)
	useWordsKept(draft.id, saved, found)

	const edit = useCallback((splices: readonly Splice[]) => {
		act({ kind: 'edit', splices, at: performance.now() })
		setAt((was) => moved(was, splices))
	}, [])
	const replace = useCallback(
		(whole: string) => act({ kind: 'replace', text: whole, at: performance.now() }),
		[],
	)
	const bench = useMemo<Bench>(
		() => ({
			draft,
			text,
			edit,
			replace,
			undo: () => act({ kind: 'undo' }),
			redo: () => act({ kind: 'redo' }),
			saved: saving.state,
			checked,
			reading,
			at,
			goTo: setAt,
		}),
		[draft, text, edit, replace, saving.state, checked, reading, at],
	)
	return {
		bench,
		restored,
		saveNow: saving.saveNow,
		keepMine: saving.keepMine,
		takeTheirs() {
			if (saving.state.kind !== 'conflict') return
			replace(saving.state.theirs)
			saving.settle()
		},
		keepJoined(joined) {
			replace(joined)
			saving.settle()
		},
	}
}
