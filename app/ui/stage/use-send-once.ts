import { useNavigation } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'

/** Lets one submit through at a time. A second click is dropped before it becomes a second request. */
export function useSendOnce(): { sending: boolean; onSubmit: (event: FormEvent) => void } {
	const { state } = useNavigation()
	const sent = useRef(false)
	useEffect(() => {
		if (state === 'idle') sent.current = false
	}, [state])
	function onSubmit(event: FormEvent) {
		if (sent.current) event.preventDefault()
		sent.current = true
	}
	return { sending: state !== 'idle', onSubmit }
}
