import { Form } from '@remix-run/react'
import { certificateReasons } from '#app/core/records/certificate-state'
import { ErrorSummary } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { certificateWords as words } from '../words/certificates'

/** What was wrong with a form that was posted. */
export type CertifyProblem = { intent: 'revoke' | 'supersede'; why: 'reason' | 'moved-on' }

/** HR takes a certificate back, or issues it anew; each by a reason. */
export function CertifyForms({ problem }: { problem: CertifyProblem | null }) {
	return (
		<Card as="section" labelledBy="certify">
			<h2 id="certify" className="text-lg">
				{words.act}
			</h2>
			<p className="mt-1 mb-5 max-w-measure">{words.actText}</p>
			<div className="grid gap-6 sm:grid-cols-2">
				<OneForm intent="revoke" problem={problem} />
				<OneForm intent="supersede" problem={problem} />
			</div>
		</Card>
	)
}

function OneForm({ intent, problem }: { intent: 'revoke' | 'supersede'; problem: CertifyProblem | null }) {
	const why = problem?.intent === intent ? problem.why : null
	const field = `${intent}-reason`
	const text = why === 'reason' ? words.chooseReason : why === 'moved-on' ? words.movedOn : null
	const choices = certificateReasons[intent]
		.filter((reason) => reason !== 'record-void' && reason !== 'record-corrected')
		.map((value) => ({ value, label: words.reasons[value] }))
	return (
		<Form method="post" noValidate>
			<ErrorSummary problems={text ? [{ field: why === 'reason' ? field : null, text }] : []} />
			<input type="hidden" name="intent" value={intent} />
			<Select
				label={intent === 'revoke' ? words.revokeLegend : words.supersedeLegend}
				name="reason"
				id={field}
				choices={choices}
				none=""
				error={why === 'reason' ? words.chooseReason : undefined}
			/>
			<SubmitButton look={intent === 'revoke' ? 'danger' : 'secondary'} match={{ intent }}>
				{intent === 'revoke' ? words.revoke : words.supersede}
			</SubmitButton>
		</Form>
	)
}
