import { useEffect, useRef, useState } from 'react'
import { dimensionOrder } from '../wording/dimension-order'
import { tryWords } from '../words/try'
import { wordingWords } from '../words/wording'
import type { HeardView } from './try-types'

/** Typing has paused for so long before the marks are said aloud. */
const pauseMs = 1_800

/** The marks in one sentence for those who listen: after a pause, at once when asked, and only when they have changed. */
export function SpokenMarks({ heard, pressed }: { heard: HeardView | null; pressed: number }) {
	const [said, setSaid] = useState('')
	const asked = useRef(pressed)
	const words = heard
		? tryWords.spoken(
				dimensionOrder.map((dimension) => ({
					name: wordingWords.dimension[dimension],
					level: wordingWords.level(dimension, heard.marks[dimension]),
				})),
				heard.sure,
			)
		: ''
	useEffect(() => {
		const wait = asked.current === pressed ? pauseMs : 0
		asked.current = pressed
		const timer = setTimeout(() => setSaid(words), wait)
		return () => clearTimeout(timer)
	}, [words, pressed])
	return (
		<p role="status" className="sr-only">
			{said}
		</p>
	)
}
