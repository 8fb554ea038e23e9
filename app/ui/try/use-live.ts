import { useFetcher } from '@remix-run/react'
import { type RefObject, useEffect, useRef, useState } from 'react'
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
	const fetcher = useFetcher<TryAnswer>()
	const waiting = useRef<ReturnType<typeof setTimeout>>()
	const [wanted, setWanted] = useState(false)
	const [heard, setHeard] = useState(first)
	const { data, state, submit } = fetcher
	useEffect(() => () => clearTimeout(waiting.current), [])
	useEffect(() => {
		if (!wanted || state !== 'idle' || !form.current) return
		setWanted(false)
		submit(fieldsOf(form.current, 'listen'), { method: 'post', action: urls.tryWords() })
	}, [wanted, state, submit, form])
	useEffect(() => {
		// Where the server was out of reach, the marks that are there stay.
		if (data && data.notice === null) setHeard(data)
	}, [data])

	function listen() {
		clearTimeout(waiting.current)
		setWanted(true)
	}

	function listenSoon() {
		clearTimeout(waiting.current)
		waiting.current = setTimeout(() => setWanted(true), pauseMs)
	}

	return { heard, lost: data?.notice ?? null, listen, listenSoon }
}
