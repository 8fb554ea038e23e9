import { useFetcher } from '@remix-run/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { urls } from '#app/urls'
import type { TryAnswer } from './try-types'

/** A pause in typing after which the marks are asked for. */
const pauseMs = 400
/** As much as the server gives back: the rest of a pasted book need not travel. */
const mostSent = 20_000

/**
 * With scripts: marks while one types, the latest answer only, and acts that leave the page as it is. Everything is
 * asked for by a post, so that what was typed never stands in an address.
 */
export function useTry(first: TryAnswer) {
	const form = useRef<HTMLFormElement>(null)
	const live = useFetcher<TryAnswer>()
	const keep = useFetcher<TryAnswer>()
	const ask = useFetcher<TryAnswer>()
	const waiting = useRef<ReturnType<typeof setTimeout>>()
	const [pressed, setPressed] = useState(0)
	const [changed, setChanged] = useState(false)
	const [heard, setHeard] = useState(first)
	useEffect(() => () => clearTimeout(waiting.current), [])
	useEffect(() => {
		// Where the server was out of reach, the marks that are there stay.
		if (live.data && !isAway(live.data)) setHeard(live.data)
	}, [live.data])

	function send(fetcher: typeof live, intent: string) {
		if (!form.current || (fetcher !== live && fetcher.state !== 'idle')) return
		const fields = new FormData(form.current)
		fields.set('text', String(fields.get('text') ?? '').slice(0, mostSent))
		fields.set('intent', intent)
		fields.set('stay', '1')
		fetcher.submit(fields, { method: 'post', action: urls.tryWords() })
	}

	function onInput() {
		setChanged(true)
		clearTimeout(waiting.current)
		waiting.current = setTimeout(() => send(live, 'listen'), pauseMs)
	}

	function onSubmit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		clearTimeout(waiting.current)
		setPressed(pressed + 1)
		setChanged(false)
		const intent = pressedButton(event.nativeEvent)
		if (intent === 'keep') send(keep, intent)
		else if (intent === 'opinion') send(ask, intent)
		send(live, 'listen')
	}

	const lost = [live.data, keep.data, ask.data].find((answer) => answer && isAway(answer))
	return {
		form,
		onInput,
		onSubmit,
		heard,
		/** What became of keeping, until something is changed. */
		kept: changed ? null : (keep.data ?? first).notice,
		asked: (ask.data ?? first).notice,
		opinion: ask.state === 'idle' ? (ask.data ?? first).opinion : null,
		asking: ask.state !== 'idle',
		lost: lost?.notice ?? null,
		pressed,
	}
}

function isAway({ notice }: TryAnswer): boolean {
	return notice === 'away' || notice === 'signed-out'
}

function pressedButton(event: Event): string | null {
	return event instanceof SubmitEvent ? (event.submitter?.getAttribute('value') ?? null) : null
}
