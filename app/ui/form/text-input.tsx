import type { ComponentPropsWithoutRef } from 'react'
import { controlStyle, Field, type FieldText } from './field'

export type TextInputProps = FieldText & {
	type?: 'text' | 'email' | 'search' | 'number' | 'url'
	/** What was typed before; kept after an error. */
	value?: string | undefined
	/** Several lines. */
	rows?: number
} & Pick<
		ComponentPropsWithoutRef<'input'>,
		'required' | 'autoComplete' | 'inputMode' | 'maxLength' | 'minLength' | 'spellCheck'
	>

export function TextInput({
	label,
	name,
	hint,
	error,
	optional = false,
	className,
	id,
	value,
	rows,
	type,
	inputMode,
	...rest
}: TextInputProps) {
	const text = { label, name, hint, error, optional, ...(id && { id }), ...(className && { className }) }
	return (
		<Field {...text}>
			{(control) =>
				rows ? (
					<textarea {...control} {...rest} rows={rows} defaultValue={value} className={controlStyle} />
				) : (
					<input
						{...control}
						{...rest}
						inputMode={inputMode}
						type={type ?? 'text'}
						defaultValue={value}
						className={controlStyle}
					/>
				)
			}
		</Field>
	)
}
