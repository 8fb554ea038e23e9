import { useState } from 'react'
import { useHydrated } from '../primitives/use-hydrated'
import { formWords } from '../words/form'
import { controlStyle, Field, type FieldText } from './field'

export type PasswordInputProps = FieldText & {
	autoComplete: 'current-password' | 'new-password'
	minLength?: number
	/** Unless told otherwise, it is. */
	required?: boolean
}

/** A password that may be pasted and shown. It is never sent back to the page after an error. */
export function PasswordInput({ autoComplete, minLength, required = true, ...text }: PasswordInputProps) {
	const [shown, setShown] = useState(false)
	const hydrated = useHydrated()
	const id = text.id ?? `field-${text.name}`
	return (
		<div className="mb-5">
			<Field {...text} className="mb-2">
				{(control) => (
					<input
						{...control}
						type={shown ? 'text' : 'password'}
						autoComplete={autoComplete}
						minLength={minLength}
						required={required}
						spellCheck={false}
						autoCapitalize="none"
						className={controlStyle}
					/>
				)}
			</Field>
			{hydrated && (
				<label htmlFor={`${id}-show`} className="inline-flex min-h-8 items-center gap-2 text-sm">
					<input
						id={`${id}-show`}
						type="checkbox"
						checked={shown}
						onChange={(event) => setShown(event.currentTarget.checked)}
						className="size-5"
					/>
					{formWords.showPassword}
				</label>
			)}
		</div>
	)
}
