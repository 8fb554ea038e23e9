import { useFetcher } from '@remix-run/react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { urls } from '#app/urls'
import { fieldsOf } from './fields-of'
import type { TryAnswer } from './try-types'

/** A pause in typing after which the marks are asked for. */
const pauseMs = 400

/**
 * Marks while one types: asked for after a pause, one question at a time, and what was typed meanwhile is the next
 * question. So the last answer is always about the last words.
 */
export function useLive(form: RefObject<HTMLFormElement>, first: TryAnswer) {
	const { data, state, submit } = useFetcher<TryAnswer>()
	const [heard, setHeard] = useState(first)
	const waiting = useRef<ReturnType<typeof setTimeout>>()
	const asking = useRef(false)
	const wanted = useRef(false)

	const listen = useCallback(() => {
		clearTimeout(waiting.current)
		wanted.current = asking.current
		if (asking.current || !form.current) return
		asking.current = true
		submit(fieldsOf(form.current, 'listen'), { method: 'post', action: urls.tryWords() })
	}, [form, submit])

	function listenSoon() {
		clearTimeout(waiting.current)
		waiting.current = setTimeout(listen, pauseMs)
	}

	useEffect(() => () => clearTimeout(waiting.current), [])
	useEffect(() => {
		// Where the server was out of reach, the marks that are there stay.
		if (data && data.notice === null) setHeard(data)
	}, [data])
	// biome-ignore lint/correctness/useExhaustiveDependencies: an answer may come before any other state was drawn.
	useEffect(() => {
		if (state !== 'idle') return
		asking.current = false
		if (wanted.current) listen()
	}, [state, data, listen])

	return { heard, lost: data?.notice ?? null, listen, listenSoon }
}
