import { classes } from '../primitives/classes'
import { FieldError } from './field'
import type { Choice } from './select'

export type ChoiceGroupProps = {
	legend: string
	name: string
	/** one: radio buttons; several: checkboxes. */
	kind?: 'one' | 'several'
	choices: Choice[]
	value?: string[]
	hint?: string
	error?: string | undefined
	required?: boolean
	className?: string
	/** Unless given, `field-<name>`: for a page with several of one name. */
	id?: string
}

/** A question with its choices. The first choice carries `field-<name>`, where an ErrorSummary leads. */
export function ChoiceGroup({
	legend,
	name,
	kind = 'one',
	choices,
	value = [],
	hint,
	error,
	required,
	className,
	id = `field-${name}`,
}: ChoiceGroupProps) {
	const describedBy = classes(hint && `${id}-hint`, error && `${id}-error`)
	return (
		<fieldset aria-describedby={describedBy || undefined} className={classes('mb-5', className)}>
			<legend className="mb-1.5 font-semibold">{legend}</legend>
			{hint && (
				<p id={`${id}-hint`} className="mb-2 text-sm text-ink-soft">
					{hint}
				</p>
			)}
			<div className="space-y-2">
				{choices.map((choice, place) => {
					const own = place === 0 ? id : `${id}-${choice.value}`
					return (
						<label
							key={choice.value}
							htmlFor={own}
							className="motion-quick flex min-h-11 items-start gap-3 rounded-md border border-edge bg-sheet px-4 py-2.5 transition-colors hover:bg-primary-wash has-checked:border-primary has-checked:bg-primary-wash"
						>
							<input
								id={own}
								type={kind === 'one' ? 'radio' : 'checkbox'}
								name={name}
								value={choice.value}
								defaultChecked={value.includes(choice.value)}
								required={kind === 'one' && required}
								className="mt-1 size-5 shrink-0"
							/>
							<span>
								{choice.label}
								{choice.hint && <span className="block text-sm text-ink-soft">{choice.hint}</span>}
							</span>
						</label>
					)
				})}
			</div>
			{error && <FieldError id={`${id}-error`} text={error} />}
		</fieldset>
	)
}
