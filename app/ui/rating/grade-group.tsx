import { type Grade, grades } from '#app/core/assessment/agreement/grade'
import { FieldError } from '../form/field'
import { classes } from '../primitives/classes'
import { gradeWords } from '../words/rating'

export type GradeGroupProps = {
	legend: string
	name: string
	about: string
	value: Grade | null
	error?: string | undefined
}

/** Five grades side by side, so that all of a reply's grades are in view; the first carries `field-<name>`. */
export function GradeGroup({ legend, name, about, value, error }: GradeGroupProps) {
	const id = `field-${name}`
	return (
		<fieldset aria-describedby={classes(`${id}-about`, error && `${id}-error`)} className="mb-6">
			<legend className="font-semibold">{legend}</legend>
			<p id={`${id}-about`} className="mb-2 text-sm text-ink-soft">
				{about}
			</p>
			<div className="grid grid-cols-5 gap-1.5 sm:gap-2">
				{grades.map((grade) => {
					const own = grade === 0 ? id : `${id}-${grade}`
					return (
						<label
							key={grade}
							htmlFor={own}
							className="motion-quick flex min-h-16 min-w-0 flex-col items-center gap-1 rounded-md border border-edge bg-sheet px-1 py-2 text-center transition-colors hover:bg-primary-wash has-checked:border-primary has-checked:bg-primary-wash"
						>
							<input
								id={own}
								type="radio"
								name={name}
								value={grade}
								defaultChecked={value === grade}
								required
								className="size-5 shrink-0"
							/>
							<span className="text-xs leading-tight sm:text-sm">
								<span className="block font-semibold tabular-nums">{grade}</span>
								{gradeWords[grade]}
							</span>
						</label>
					)
				})}
			</div>
			{error && <FieldError id={`${id}-error`} text={error} />}
		</fieldset>
	)
}
