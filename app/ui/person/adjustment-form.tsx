import { Form } from '@remix-run/react'
import { adjustmentCodes, mostDays } from '#app/core/records/adjustments'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { adjustmentWords as words } from '../words/adjustments'

/** The form as it came back: what was in it, and what needs another look. */
export type AdjustmentRefused = {
	value: { code: string; days: string; note: string; until: string }
	/** By field: code, days, until; `form` is about all of it. */
	errors: Partial<Record<'code' | 'days' | 'until' | 'form', string>>
}

const empty = { code: '', days: '', note: '', until: '' }

/** Agrees something with somebody: posts `agree-adjustment` to its own page. */
export function AdjustmentForm({ refused }: { refused: AdjustmentRefused | null }) {
	const { value = empty, errors = {} } = refused ?? {}
	const problems = Object.entries(errors).map(([field, text]) => ({
		field: field === 'form' ? null : `field-${field}`,
		text,
	}))
	return (
		<Form method="post" noValidate>
			<ErrorSummary problems={problems} />
			<input type="hidden" name="intent" value="agree-adjustment" />
			<ChoiceGroup
				legend={words.what}
				name="code"
				choices={adjustmentCodes.map((code) => ({
					value: code,
					label: words.codes[code],
					hint: words.hints[code],
				}))}
				value={[value.code]}
				error={errors.code}
			/>
			<div className="grid gap-x-4 sm:grid-cols-2">
				<TextInput
					label={words.days}
					hint={words.daysHint}
					name="days"
					type="number"
					inputMode="numeric"
					optional
					maxLength={String(mostDays).length}
					value={value.days}
					error={errors.days}
				/>
				<DateInput
					label={words.until}
					hint={words.untilHint}
					name="until"
					optional
					value={value.until}
					error={errors.until}
				/>
			</div>
			<TextInput
				label={words.note}
				hint={words.noteHint}
				name="note"
				optional
				rows={3}
				maxLength={1000}
				value={value.note}
			/>
			<SubmitButton match={{ intent: 'agree-adjustment' }}>{words.agree}</SubmitButton>
		</Form>
	)
}
