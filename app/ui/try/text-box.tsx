import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { mostTyped } from '#app/core/play/most-typed'
import { CharactersLeft } from '../form/characters-left'
import { controlStyle, FieldError } from '../form/field'
import { classes } from '../primitives/classes'
import { useHydrated } from '../primitives/use-hydrated'
import { tryWords } from '../words/try'

export type TextBoxProps = {
	value: string
	error: string | null
	/** Taken back to the box: another reply was put into it. */
	focus: boolean
}

/** Where the reply is typed. */
export function TextBox({ value, error, focus }: TextBoxProps) {
	const [length, setLength] = useState(value.length)
	const hydrated = useHydrated()
	const box = useRef<HTMLTextAreaElement>(null)
	useEffect(() => {
		if (focus || error) box.current?.focus()
	}, [focus, error])

	function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
		event.preventDefault()
		event.currentTarget.form?.requestSubmit()
	}

	return (
		<div className="mb-4">
			<label htmlFor="field-text" className="block text-lg font-semibold">
				{tryWords.textLabel}
			</label>
			<p id="field-text-hint" className="mb-2 text-sm text-ink-soft">
				{tryWords.textHint(mostTyped)}
			</p>
			<textarea
				ref={box}
				id="field-text"
				name="text"
				rows={6}
				defaultValue={value}
				onChange={(event) => setLength(event.currentTarget.value.length)}
				onKeyDown={onKeyDown}
				aria-invalid={error ? true : undefined}
				aria-describedby={classes('field-text-hint', error && 'field-text-error')}
				className={controlStyle}
			/>
			{error && <FieldError id="field-text-error" text={error} />}
			{hydrated && (
				<p className="mt-1 flex flex-wrap justify-between gap-x-4">
					<CharactersLeft length={length} most={mostTyped} />
					<span className="hidden text-sm text-ink-soft sm:inline">{tryWords.keys}</span>
				</p>
			)}
		</div>
	)
}
