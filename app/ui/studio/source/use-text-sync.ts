import { useCallback, useRef } from 'react'
import type { Splice } from '#app/core/writing/splice'
import type { Bench } from '../bench/bench'
import type { EditorHandle } from './editor-handle'
import { useBrowserLayout } from './use-browser-layout'

/** So many texts on their way to the bench are remembered. */
const most = 100

export type TextSync = { edit: (splices: readonly Splice[]) => void; undo: () => void; redo: () => void }

/**
 * Keeps editor and bench at one text. What was typed goes to the bench and comes back as its text; while more is being
 * typed, an earlier text that comes back is known and left alone. Any other text was changed elsewhere and is shown.
 */
export function useTextSync(handle: EditorHandle | null, bench: Bench): TextSync {
	const { text, edit, undo, redo } = bench
	const sent = useRef<string[]>([])
	const follows = useRef(false)
	useBrowserLayout(() => {
		if (!handle) return
		if (handle.text() === text) sent.current = []
		else if (sent.current.includes(text)) sent.current = sent.current.slice(sent.current.indexOf(text) + 1)
		else handle.show(text, follows.current)
		follows.current = false
	}, [handle, text])
	return {
		edit: useCallback(
			(splices) => {
				if (handle) sent.current = [...sent.current.slice(-most), handle.text()]
				edit(splices)
			},
			[handle, edit],
		),
		undo: useCallback(() => {
			follows.current = true
			undo()
		}, [undo]),
		redo: useCallback(() => {
			follows.current = true
			redo()
		}, [redo]),
	}
}
