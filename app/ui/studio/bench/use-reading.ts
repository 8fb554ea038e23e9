import { useEffect, useRef, useState } from 'react'
import { askReading } from './ask-reading'
import { openReadingLoop, type ReadingLoop, type ReadingState } from './reading-loop'

/**
 * Has a text read by the server while it is written, a moment after each change. `checked` is the newest answer there is;
 * `reading`: one of the text as it is now is on its way. Where it is not enabled nothing is asked.
 */
export function useReading(url: string, text: string, enabled: boolean): ReadingState {
	const [state, setState] = useState<ReadingState>({ checked: null, reading: false })
	const loop = useRef<ReadingLoop | null>(null)
	useEffect(() => {
		if (!enabled) return
		const opened = openReadingLoop((...asked) => askReading(url, ...asked), setState)
		loop.current = opened
		window.addEventListener('online', opened.again)
		return () => {
			window.removeEventListener('online', opened.again)
			opened.close()
			loop.current = null
		}
	}, [url, enabled])
	useEffect(() => {
		if (enabled) loop.current?.changed(text)
	}, [text, url, enabled])
	return state
}
