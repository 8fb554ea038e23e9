import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import { urls } from '#app/urls'
import type { DraftPlayView, PlaysAnswer } from './plays-answer'

export type PlayAct =
	| { intent: 'keep'; name: string; text: string; over?: 'yes' }
	| { intent: 'rename'; name: string; to: string }
	| { intent: 'remove'; name: string }

export type Plays = {
	/** Null until they are there. */
	plays: DraftPlayView[] | null
	busy: boolean
	/** What the last act came to; null before the first, and while it is under way. */
	answer: PlaysAnswer | null
	act: (act: PlayAct) => void
}

/** The walk-throughs beside a draft, as the server has them. */
export function usePlays(draft: string): Plays {
	const list = useFetcher<PlaysAnswer>()
	const acts = useFetcher<PlaysAnswer>()
	const { load } = list
	useEffect(() => load(urls.draftPlays(draft)), [load, draft])
	return {
		plays: acts.data?.plays ?? list.data?.plays ?? null,
		busy: acts.state !== 'idle',
		answer: acts.state === 'idle' ? (acts.data ?? null) : null,
		act: (act) => acts.submit({ ...act, stay: 'yes' }, { method: 'post', action: urls.draftPlays(draft) }),
	}
}
