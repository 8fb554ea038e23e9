import { useCallback, useEffect, useRef } from 'react'
import type { Bench } from '../bench/bench'
import type { EditorHandle } from './editor-handle'

/** So long after the cursor last moved the other panes are told. Milliseconds. */
const pause = 200

/** Keeps the cursor and the bench at one place: where the cursor rests is told, and where others point is gone to. */
export function usePlaceSync(handle: EditorHandle | null, bench: Bench): (offset: number) => void {
	const { at, goTo } = bench
	const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
	const told = useRef(0)
	const stop = useCallback(() => {
		if (waiting.current !== null) clearTimeout(waiting.current)
		waiting.current = null
	}, [])
	useEffect(() => {
		if (!handle || waiting.current !== null || at === told.current) return
		told.current = at
		if (handle.head() !== at) handle.select({ start: at, end: at }, false)
		stop()
	}, [handle, at, stop])
	useEffect(() => stop, [stop])
	return useCallback(
		(offset) => {
			stop()
			waiting.current = setTimeout(() => {
				waiting.current = null
				told.current = offset
				goTo(offset)
			}, pause)
		},
		[goTo, stop],
	)
}
