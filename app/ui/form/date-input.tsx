import { controlStyle, Field, type FieldText } from './field'

/** Days are `YYYY-MM-DD`. */
export type DateInputProps = FieldText & {
	value?: string | undefined
	min?: string
	max?: string
	required?: boolean
}

export function DateInput({ value, min, max, required, ...text }: DateInputProps) {
	return (
		<Field {...text}>
			{(control) => (
				<input
					{...control}
					type="date"
					min={min}
					max={max}
					required={required}
					defaultValue={value}
					className={controlStyle}
				/>
			)}
		</Field>
	)
}
