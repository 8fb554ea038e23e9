import { type FormEvent, useId, useRef, useState } from 'react'
import { mostTyped } from '#app/core/play/most-typed'
import { controlStyle, FieldError } from '../form/field'
import { Button } from '../primitives/button'
import { classes } from '../primitives/classes'
import { stageWords } from '../words/stage'
import { studioWords } from '../words/studio'
import type { Typed } from './play-engine'

export type PreviewWriteProps = { write: (text: string) => Promise<Typed> }

/** The trainee's text box. What is typed is marked on the server, and stays in the box until that has answered. */
export function PreviewWrite({ write }: PreviewWriteProps) {
	const id = useId()
	const asking = useRef(false)
	const [state, setState] = useState<'asks' | 'waits' | keyof typeof studioWords.writeErrors>('asks')
	const waits = state === 'waits'
	const error = state === 'asks' || waits ? null : studioWords.writeErrors[state]

	async function send(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		const form = event.currentTarget
		const text = new FormData(form).get('text')
		if (typeof text !== 'string' || asking.current) return
		asking.current = true
		setState('waits')
		const typed = await write(text)
		asking.current = false
		setState(typed.ok ? 'asks' : typed.refused)
		if (typed.ok) form.reset()
	}

	return (
		<form onSubmit={send} className="mt-6">
			<label htmlFor={id} className="mb-1.5 block font-semibold">
				{stageWords.writeLabel}
			</label>
			<textarea
				id={id}
				name="text"
				rows={3}
				maxLength={mostTyped}
				readOnly={waits}
				aria-invalid={error ? true : undefined}
				aria-describedby={classes(`${id}-state`, error && `${id}-error`)}
				className={controlStyle}
			/>
			{error && <FieldError id={`${id}-error`} text={error} />}
			<Button type="submit" size="small" className="mt-2" aria-disabled={waits || undefined}>
				{studioWords.writeAct}
			</Button>
			<p id={`${id}-state`} role="status" className="mt-1 min-h-6 text-sm text-ink-soft">
				{waits ? studioWords.writing : ''}
			</p>
		</form>
	)
}
