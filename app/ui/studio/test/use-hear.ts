import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import { urls } from '#app/urls'
import type { Typed } from '../play-engine'
import { type Hear, postedMove } from './play-rules'

/** Asks the server what typed words come to in this text. One question at a time: a newer one takes the place of it. */
export function useHear(draft: string, text: string): Hear {
	const { submit, state, data } = useFetcher<Typed>()
	const waiting = useRef<((typed: Typed) => void) | null>(null)
	const asked = useRef(false)
	useEffect(() => {
		if (state !== 'idle') {
			asked.current = true
			return
		}
		if (!asked.current) return
		asked.current = false
		waiting.current?.(data ?? { ok: false, refused: 'unreachable' })
		waiting.current = null
	}, [state, data])
	return useCallback(
		(plan, said) =>
			new Promise<Typed>((answer) => {
				waiting.current?.({ ok: false, refused: 'moved-on' })
				waiting.current = answer
				const posted = JSON.stringify({ ...plan, moves: plan.moves.map(postedMove) })
				// `stay`: nothing around the pane is read again.
				submit(
					{ intent: 'written', text, plan: posted, said, stay: 'yes' },
					{ method: 'post', action: urls.draftPlays(draft) },
				)
			}),
		[submit, draft, text],
	)
}
