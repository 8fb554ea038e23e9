import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { attestWords as words } from '../words/attest'

export type AttestProblem = { own: boolean; workTime: boolean; given: { own: boolean; workTime: string } }
export type AttestFormProps = {
	/** The record that it is about. */
	seq: number
	/** Where to go afterwards: a path of this site. */
	back: string
	problem?: AttestProblem | null
}

/** "I did this myself", and whether it was in work time: for a page of one completed course. */
export function AttestForm({ seq, back, problem = null }: AttestFormProps) {
	const problems = [
		...(problem?.own ? [{ field: 'field-own', text: words.ownNeeded }] : []),
		...(problem?.workTime ? [{ field: 'field-work-time', text: words.workTimeNeeded }] : []),
	]
	return (
		<Form method="post" action={urls.attest(seq)} noValidate>
			<ErrorSummary problems={problems} />
			<input type="hidden" name="back" value={back} />
			<ChoiceGroup
				legend={words.ownLegend}
				name="own"
				kind="several"
				choices={[{ value: 'yes', label: words.own }]}
				value={problem?.given.own ? ['yes'] : []}
				error={problem?.own ? words.ownNeeded : undefined}
			/>
			<ChoiceGroup
				legend={words.workTime}
				name="work-time"
				choices={Object.entries(words.workTimes).map(([value, label]) => ({ value, label }))}
				value={problem ? [problem.given.workTime] : []}
				error={problem?.workTime ? words.workTimeNeeded : undefined}
			/>
			<p className="mb-4 text-sm text-ink-soft">{words.note}</p>
			<SubmitButton match={{ back }}>{words.send}</SubmitButton>
		</Form>
	)
}
