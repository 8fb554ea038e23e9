import { controlStyle, Field, type FieldText } from './field'

export type Choice = { value: string; label: string; hint?: string }
export type SelectProps = FieldText & {
	choices: Choice[]
	value?: string | undefined
	/** The first, empty choice: "All courses". Without it the first choice is taken. */
	none?: string
	required?: boolean
}

export function Select({ choices, value, none, required, ...text }: SelectProps) {
	return (
		<Field {...text}>
			{(control) => (
				<select {...control} required={required} defaultValue={value} className={controlStyle}>
					{none !== undefined && <option value="">{none}</option>}
					{choices.map((choice) => (
						<option key={choice.value} value={choice.value}>
							{choice.label}
						</option>
					))}
				</select>
			)}
		</Field>
	)
}
