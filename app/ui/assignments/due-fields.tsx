import type { AssignmentTyped } from '#app/core/records/assignment-typed'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import { TextInput } from '../form/text-input'
import { assignmentWords as words } from '../words/assignments'

const kinds = [
	{ value: 'none', label: words.dueNone },
	{ value: 'day', label: words.dueDay },
	{ value: 'after-assignment', label: words.dueAssignment },
	{ value: 'after-hire', label: words.dueHire },
]

type Errors = Readonly<Record<string, string>>

/** Until when, from when, and when people are reminded. */
export function DueFields({
	typed,
	errors,
	editing,
}: {
	typed: AssignmentTyped
	errors: Errors
	editing: boolean
}) {
	return (
		<>
			<div className="group/due">
				<ChoiceGroup legend={words.due} name="kind" choices={kinds} value={[typed.kind]} />
				<div className="grid gap-x-6 group-has-[input[value=none]:checked]/due:hidden sm:grid-cols-2">
					<DateInput
						label={words.dayLabel}
						name="day"
						value={typed.day}
						error={errors.day}
						className="hidden group-has-[input[value=day]:checked]/due:block"
						required
					/>
					<TextInput
						label={words.daysLabel}
						name="days"
						value={typed.days}
						error={errors.days}
						inputMode="numeric"
						className="group-has-[input[value=day]:checked]/due:hidden"
						required
					/>
					<TextInput
						label={words.atLeastLabel}
						name="atLeast"
						value={typed.atLeast}
						error={errors.atLeast}
						hint={words.atLeastHint}
						inputMode="numeric"
						className="group-has-[input[value=after-assignment]:checked]/due:hidden"
						required
					/>
				</div>
			</div>
			<fieldset className="mb-5">
				<legend className="mb-3 font-semibold">{words.steps}</legend>
				<div className="grid gap-x-6 sm:grid-cols-3">
					<TextInput
						label={words.before}
						name="before"
						value={typed.before}
						error={errors.before}
						hint={words.beforeHint}
						optional
					/>
					<TextInput
						label={words.after}
						name="after"
						value={typed.after}
						error={errors.after}
						hint={words.afterHint}
						optional
					/>
					<TextInput
						label={words.managerLabel}
						name="manager"
						value={typed.manager}
						error={errors.manager}
						inputMode="numeric"
						optional
					/>
				</div>
			</fieldset>
			<DateInput
				label={words.from}
				name="from"
				value={typed.from}
				error={errors.from}
				hint={editing ? `${words.fromHintEdit} ${words.fromHint}` : words.fromHint}
				required
			/>
		</>
	)
}
