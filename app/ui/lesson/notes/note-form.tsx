import { type ReactNode, useEffect, useRef } from 'react'
import { mostTyped } from '#app/core/play/most-typed'
import { Button } from '../../primitives/button'
import { useHydrated } from '../../primitives/use-hydrated'
import { formWords } from '../../words/form'
import { noteWords } from '../../words/notes'
import { NoteBox, type NoteBoxProps } from './note-box'
import { NoteNotices } from './note-notices'
import type { Note } from './use-note'

export type NoteFormProps = Pick<NoteBoxProps, 'place' | 'label' | 'hint' | 'describedBy' | 'ruled'> & {
	intent: 'reflect' | 'rewrite'
	/** The author's id of the place. */
	id: string
	note: Note
	keep: string
	remove: string
	/** Said when it is kept. */
	kept: string
	/** Only to those who listen: the others see it. */
	heard?: boolean
	/** Beside the buttons. */
	children?: ReactNode
}

/** Posts `intent`, `note`, `text` and `act` (keep or remove) to the lesson. What was typed stays, whatever comes back. */
export function NoteForm({ intent, id, note, keep, remove, kept, heard, children, ...text }: NoteFormProps) {
	const { action, state, notice, answered, busy, Form } = note
	const hydrated = useHydrated()
	const box = useRef<HTMLTextAreaElement>(null)
	const error = notice === 'empty' || notice === 'long' ? noteWords.notices[notice](mostTyped) : null
	useEffect(() => {
		if (!answered || !box.current) return
		if (notice === 'removed') box.current.value = ''
		if (notice === 'removed' || error) box.current.focus({ preventScroll: true })
	}, [answered, notice, error])

	return (
		<Form method="post" action={`${action}#${text.place}`} className="mt-4">
			<input type="hidden" name="intent" value={intent} />
			<input type="hidden" name="note" value={id} />
			{hydrated && <input type="hidden" name="stay" value="1" />}
			<NoteBox {...text} box={box} value={state.text} error={error} />
			<div className="no-print mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
				<Button type="submit" name="act" value="keep" aria-disabled={busy || undefined}>
					{busy ? formWords.sending : keep}
				</Button>
				{state.keptAt !== null && (
					<Button type="submit" look="quiet" name="act" value="remove" aria-disabled={busy || undefined}>
						{remove}
					</Button>
				)}
				{children}
			</div>
			<NoteNotices notice={notice} answered={answered} kept={kept} heard={heard} />
		</Form>
	)
}
