import { useId } from 'react'
import { type RippleNumbers, rippleMost } from '#app/core/learning/ripple'
import { controlStyle } from '../form/field'
import { classes } from '../primitives/classes'
import { thinkingWords } from '../words/thinking'

export type RippleFieldsProps = { numbers: RippleNumbers; onChange: (numbers: RippleNumbers) => void }

const groups = [
	{ kind: 'unhappy', names: ['unhappy', 'unhappyTell'] },
	{ kind: 'happy', names: ['happy', 'happyTell'] },
] as const

/** The numbers behind the picture. */
export function RippleFields({ numbers, onChange }: RippleFieldsProps) {
	const field = (name: keyof RippleNumbers) => (
		<NumberField
			key={name}
			label={thinkingWords.rippleField[name]}
			most={rippleMost[name]}
			value={numbers[name]}
			onChange={(value) => onChange({ ...numbers, [name]: value })}
		/>
	)
	return (
		<div className="mt-5 grid gap-4 border-t border-line pt-4 sm:grid-cols-2 sm:gap-x-8">
			{groups.map(({ kind, names }) => (
				<fieldset key={kind} className="grid content-start gap-3">
					<legend className="sr-only">{thinkingWords.rippleGroup[kind]}</legend>
					{names.map(field)}
				</fieldset>
			))}
			<div className="sm:col-span-2">{field('passOn')}</div>
		</div>
	)
}

type NumberFieldProps = { label: string; most: number; value: number; onChange: (value: number) => void }

function NumberField({ label, most, value, onChange }: NumberFieldProps) {
	const id = useId()
	return (
		<div className="flex items-center justify-between gap-3">
			<label htmlFor={id} className="min-w-0">
				{label}
			</label>
			<input
				id={id}
				type="number"
				inputMode="numeric"
				min={0}
				max={most}
				step={1}
				value={value}
				onChange={({ currentTarget }) => {
					const number = Math.round(currentTarget.valueAsNumber)
					onChange(Number.isFinite(number) ? Math.min(most, Math.max(0, number)) : 0)
				}}
				className={classes(controlStyle, 'min-h-11 max-w-22 shrink-0 text-center tabular-nums')}
			/>
		</div>
	)
}
