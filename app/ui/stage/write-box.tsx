import { Form } from '@remix-run/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { mostTyped } from '#app/core/play/most-typed'
import { CharactersLeft } from '../form/characters-left'
import { controlStyle, FieldError } from '../form/field'
import { Button } from '../primitives/button'
import { classes } from '../primitives/classes'
import { useHydrated } from '../primitives/use-hydrated'
import { stageWords } from '../words/stage'
import { useSendOnce } from './use-send-once'

export type WriteBoxProps = {
	move: number
	replyKey: string
	/** A choice follows what was typed. */
	thenChoose: boolean
	/** What stands in it at first: what was typed before, where it was refused. */
	typed: string
	/** Why what was typed was refused. */
	error: keyof typeof stageWords.writeErrors | null
}

/** A reply in one's own words. One plain form, so it works before scripts have loaded; they add the count and a key. */
export function WriteBox({ move, replyKey, thenChoose, typed, error }: WriteBoxProps) {
	const box = useRef<HTMLTextAreaElement>(null)
	const [length, setLength] = useState(typed.length)
	const { sending, onSubmit } = useSendOnce()
	const hydrated = useHydrated()
	useEffect(() => {
		if (error && !sending) box.current?.focus()
	}, [error, sending])

	function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
		event.preventDefault()
		event.currentTarget.form?.requestSubmit()
	}

	return (
		<Form method="post" preventScrollReset onSubmit={onSubmit}>
			<input type="hidden" name="intent" value="reply" />
			<input type="hidden" name="move" value={move} />
			<input type="hidden" name="key" value={replyKey} />
			<label htmlFor="reply-text" className="block font-semibold">
				{stageWords.writeLabel}
			</label>
			<p id="reply-text-hint" className="mb-2 text-sm text-ink-soft">
				{thenChoose ? stageWords.writeFirstHint(mostTyped) : stageWords.writeHint(mostTyped)}
			</p>
			<textarea
				ref={box}
				id="reply-text"
				name="text"
				rows={5}
				defaultValue={typed}
				onChange={(event) => setLength(event.currentTarget.value.length)}
				onKeyDown={onKeyDown}
				readOnly={sending}
				aria-invalid={error ? true : undefined}
				aria-describedby={classes('reply-text-hint', error && 'reply-text-error')}
				className={controlStyle}
			/>
			{error && <FieldError id="reply-text-error" text={stageWords.writeErrors[error]} />}
			<div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
				<Button type="submit" size="large" aria-disabled={sending || undefined}>
					{stageWords.writeAct}
				</Button>
				{hydrated && <span className="hidden text-sm text-ink-soft sm:inline">{stageWords.writeKeys}</span>}
				{hydrated && <CharactersLeft length={length} most={mostTyped} />}
			</div>
			<p role="status" className="mt-2 min-h-6 text-sm text-ink-soft">
				{sending ? stageWords.sending : ''}
			</p>
		</Form>
	)
}
