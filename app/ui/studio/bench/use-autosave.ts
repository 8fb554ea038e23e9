import { useCallback, useEffect, useRef, useState } from 'react'
import type { SaveState } from './bench'
import { saveText } from './save-text'
import { dropWords, keepWords } from './use-words-kept'

/** A save follows the last key by so long; a failed one is tried again after these, the last again and again. */
const afterMs = 1_000
const againMs = [2_000, 5_000, 10_000, 30_000]

export type AutosaveProps = {
	draft: string
	url: string
	text: string
	/** As it is on the server when the page opens. */
	saved: { text: string; version: number; at: string | null }
	enabled: boolean
}

export type Theirs = Omit<Extract<SaveState, { kind: 'conflict' }>, 'kind'>

export type Autosave = {
	state: SaveState
	saveNow: () => void
	/** Ends a conflict: what is in the text now is written over theirs, which stays in the history. */
	keepMine: () => void
	/** Ends a conflict: the text is set to theirs, or to one that joins both, by whoever calls. */
	settle: () => void
	/** Begins one: the text was written on an older state than `theirs`. */
	clash: (theirs: Theirs) => void
}

/**
 * Keeps the text on the server a moment after each change, and in this browser until then: nothing is lost by a closed
 * tab, a restart of the server or a lost connection.
 */
export function useAutosave({ draft, url, text, saved, enabled }: AutosaveProps): Autosave {
	const [state, setState] = useState<SaveState>({ kind: 'saved', at: saved.at })
	const base = useRef(saved)
	const now = useRef(text)
	now.current = text
	const busy = useRef(false)
	const failed = useRef(0)
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
	const stuck = useRef(false)
	const changed = useRef(false)

	const save = useCallback(async () => {
		clearTimeout(timer.current)
		if (busy.current || stuck.current || now.current === base.current.text) return
		busy.current = true
		const sent = now.current
		setState({ kind: 'saving' })
		const answer = await saveText(url, sent, base.current.version)
		busy.current = false
		if (answer.ok) {
			failed.current = 0
			base.current = { text: sent, version: answer.version, at: answer.at }
			if (now.current === sent) {
				dropWords(draft)
				return setState({ kind: 'saved', at: answer.at })
			}
			keepWords(draft, { text: now.current, version: answer.version })
			timer.current = setTimeout(save, afterMs)
			return
		}
		if (answer.refused === 'moved-on') {
			stuck.current = true
			const { text: theirs, version, by, at } = answer
			return setState({ kind: 'conflict', theirs, version, by, at })
		}
		const why = answer.refused === 'not-found' ? 'closed' : answer.refused
		setState({ kind: 'unsaved', why })
		if (why !== 'unreachable') return
		timer.current = setTimeout(save, againMs[Math.min(failed.current, againMs.length - 1)])
		failed.current += 1
	}, [draft, url])

	useEffect(() => {
		if (!enabled) return
		if (text === base.current.text) {
			// At first this browser may still hold words that were never saved.
			if (changed.current) dropWords(draft)
			return setState((was) => (was.kind === 'unsaved' ? { kind: 'saved', at: base.current.at } : was))
		}
		changed.current = true
		keepWords(draft, { text, version: base.current.version })
		if (stuck.current || busy.current) return
		setState((was) => (was.kind === 'unsaved' && was.why ? was : { kind: 'unsaved', why: null }))
		clearTimeout(timer.current)
		timer.current = setTimeout(save, afterMs)
		return () => clearTimeout(timer.current)
	}, [draft, text, enabled, save])

	useEffect(() => {
		if (!enabled) return
		const again = () => void save()
		// A page that is put away saves at once; where that comes too late, this browser has kept the words.
		const leaving = () => document.visibilityState === 'hidden' && again()
		window.addEventListener('online', again)
		document.addEventListener('visibilitychange', leaving)
		return () => {
			window.removeEventListener('online', again)
			document.removeEventListener('visibilitychange', leaving)
		}
	}, [enabled, save])

	const settle = () => {
		if (state.kind !== 'conflict') return
		stuck.current = false
		base.current = { text: state.theirs, version: state.version, at: state.at }
		if (now.current === state.theirs) {
			dropWords(draft)
			return setState({ kind: 'saved', at: state.at })
		}
		setState({ kind: 'unsaved', why: null })
		timer.current = setTimeout(save, afterMs)
	}
	return {
		state,
		settle,
		saveNow: () => void save(),
		keepMine() {
			settle()
			void save()
		},
		clash: useCallback((theirs) => {
			stuck.current = true
			setState({ kind: 'conflict', ...theirs })
		}, []),
	}
}
