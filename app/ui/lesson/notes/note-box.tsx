import { type KeyboardEvent, type RefObject, useState } from 'react'
import { mostTyped } from '#app/core/play/most-typed'
import { CharactersLeft } from '../../form/characters-left'
import { controlStyle, FieldError } from '../../form/field'
import { classes } from '../../primitives/classes'
import { useHydrated } from '../../primitives/use-hydrated'
import { RuledLines } from './ruled-lines'

export type NoteBoxProps = {
	box: RefObject<HTMLTextAreaElement>
	/** The id of the place: ids of what is here begin with it. */
	place: string
	label: string
	hint: string
	/** What asks the question, where the label does not. */
	describedBy?: string
	value: string
	error: string | null
	/** Lines as on writing paper. */
	ruled?: boolean
}

/** Where something is written for oneself. On paper: the words, and lines to write on. */
export function NoteBox({ box, place, label, hint, describedBy, value, error, ruled }: NoteBoxProps) {
	const [text, setText] = useState(value)
	const hydrated = useHydrated()
	const id = `${place}-text`

	function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
		event.preventDefault()
		event.currentTarget.form?.requestSubmit()
	}

	return (
		<div>
			<label htmlFor={id} className="block font-semibold">
				{label}
			</label>
			<textarea
				ref={box}
				id={id}
				name="text"
				rows={4}
				defaultValue={value}
				onChange={(event) => setText(event.currentTarget.value)}
				onKeyDown={onKeyDown}
				aria-invalid={error ? true : undefined}
				aria-describedby={classes(describedBy, `${id}-hint`, error && `${id}-error`)}
				className={classes(controlStyle, 'mt-1.5 print:hidden', ruled && 'ruled leading-8')}
			/>
			<RuledLines text={text} />
			{error && <FieldError id={`${id}-error`} text={error} />}
			<p className="no-print mt-1.5 flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
				<span id={`${id}-hint`} className="max-w-[46ch]">
					{hint}
				</span>
				{hydrated && text.length > mostTyped / 2 && (
					<span>
						<CharactersLeft length={text.length} most={mostTyped} />
					</span>
				)}
			</p>
		</div>
	)
}
