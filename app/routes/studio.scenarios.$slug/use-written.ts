import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import type { PlayEngine, Typed } from '#app/ui/studio/play-engine'
import { postedMove } from './posted-move'
import type { WrittenAsked } from './written-form'

/** Asks the server what typed words come to in this version, told in this language. One question at a time. */
export function useWritten(hash: string, language: string | null): PlayEngine['written'] {
	const { submit, state, data } = useFetcher<Typed>()
	const waiting = useRef<((typed: Typed) => void) | null>(null)
	useEffect(() => {
		if (state !== 'idle' || !data) return
		waiting.current?.(data)
		waiting.current = null
	}, [state, data])
	return useCallback(
		(place, text) =>
			new Promise<Typed>((answer) => {
				waiting.current = answer
				const moves = place.moves.map(postedMove)
				const asked: WrittenAsked = { hash, language, ...place, moves, text }
				// `stay`: nothing around the preview is read again, so that an answer that does not come breaks no page.
				submit({ asked: JSON.stringify(asked), stay: 'yes' }, { method: 'post' })
			}),
		[submit, hash, language],
	)
}
