import { Form } from '@remix-run/react'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import { ErrorSummary } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Card } from '../primitives/card'
import { recordWords as words } from '../words/corrections'
import { recordsWords } from '../words/records'

type Change = keyof typeof words.changes
type Field = 'change' | 'day' | 'minutes' | 'way' | 'reason' | 'note'
export type CorrectionFormProps = {
	changes: Change[]
	atOnce: boolean
	typed: Record<Field, string>
	problems: { field: string; code: keyof typeof words.problems }[]
}

const granted = ['imported', 'classroom', 'observed'] as const

/** A wish to correct a record: what shall be so, why, and a note. */
export function CorrectionForm({ changes, atOnce, typed, problems }: CorrectionFormProps) {
	const errorOf = (field: Field) => {
		const problem = problems.find((one) => one.field === field)
		return problem && words.problems[problem.code]
	}
	const reasons = Object.entries(words.reasons).map(([value, label]) => ({ value, label }))
	return (
		<Card as="section" labelledBy="correction-title" className="no-print mt-8">
			<h2 id="correction-title" className="text-xl">
				{atOnce ? words.correctTitle : words.askTitle}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">{atOnce ? words.correctText : words.askText}</p>
			<ErrorSummary
				problems={problems.map(({ field, code }) => ({
					field: field === 'form' ? null : `field-${field}`,
					text: words.problems[code],
				}))}
			/>
			<Form method="post" key={JSON.stringify(typed)}>
				<ChoiceGroup
					legend={words.change}
					name="change"
					choices={changes.map((value) => ({ value, label: words.changes[value] }))}
					value={[typed.change]}
					error={errorOf('change')}
				/>
				<div className="grid gap-x-4 sm:grid-cols-3">
					<DateInput label={words.day} name="day" value={typed.day} optional error={errorOf('day')} />
					<TextInput
						label={words.newMinutes}
						name="minutes"
						value={typed.minutes}
						inputMode="numeric"
						maxLength={4}
						optional
						error={errorOf('minutes')}
					/>
					{changes.includes('way') && (
						<Select
							label={words.newWay}
							name="way"
							value={typed.way}
							choices={granted.map((value) => ({ value, label: recordsWords.ways[value] }))}
							none=""
							optional
							error={errorOf('way')}
						/>
					)}
				</div>
				<ChoiceGroup
					legend={words.reason}
					name="reason"
					choices={reasons}
					value={[typed.reason]}
					error={errorOf('reason')}
				/>
				<TextInput
					label={words.noteLabel}
					hint={words.noteHint}
					name="note"
					value={typed.note}
					rows={3}
					maxLength={2000}
					optional
				/>
				<SubmitButton>{atOnce ? words.correct : words.ask}</SubmitButton>
			</Form>
		</Card>
	)
}
