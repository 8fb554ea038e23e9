import { useFetcher } from '@remix-run/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { urls } from '#app/urls'
import { fieldsOf } from './fields-of'
import type { KeptView, TryAnswer } from './try-types'
import { useLive } from './use-live'

/**
 * With scripts: marks while one types, and acts that leave the page as it is. Everything is asked for by a post, so that
 * what was typed never stands in an address.
 */
export function useTry(first: TryAnswer, onKept: (kept: KeptView[]) => void) {
	const form = useRef<HTMLFormElement>(null)
	const { heard, lost, listen, listenSoon } = useLive(form, first)
	const keep = useFetcher<TryAnswer>()
	const ask = useFetcher<TryAnswer>()
	const [pressed, setPressed] = useState(0)
	const [changed, setChanged] = useState(false)
	useEffect(() => {
		if (keep.data?.kept) onKept(keep.data.kept)
	}, [keep.data, onKept])

	function onInput() {
		setChanged(true)
		listenSoon()
	}

	function onSubmit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		setPressed(pressed + 1)
		setChanged(false)
		const intent = pressedButton(event.nativeEvent)
		const fetcher = intent === 'keep' ? keep : intent === 'opinion' ? ask : null
		if (fetcher?.state === 'idle')
			fetcher.submit(fieldsOf(event.currentTarget, intent), { method: 'post', action: urls.tryWords() })
		listen()
	}

	const done = changed ? [] : [(keep.data ?? first).notice, ask.data?.notice ?? null]
	return {
		form,
		onInput,
		onSubmit,
		heard,
		/** What became of what was asked, until something is changed. */
		notice: done.find((notice) => notice !== null) ?? null,
		opinion: (ask.data ?? first).opinion,
		asking: ask.state !== 'idle',
		lost: [lost, keep.data?.notice, ask.data?.notice].find(isAway) ?? null,
		pressed,
	}
}

function isAway(notice: TryAnswer['notice'] | undefined): boolean {
	return notice === 'away' || notice === 'signed-out'
}

function pressedButton(event: Event): 'keep' | 'opinion' | 'listen' {
	const value = event instanceof SubmitEvent ? event.submitter?.getAttribute('value') : null
	return value === 'keep' || value === 'opinion' ? value : 'listen'
}
