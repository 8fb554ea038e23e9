import { Form } from '@remix-run/react'
import { SubmitButton } from '../../form/submit-button'
import { TextInput } from '../../form/text-input'
import { versionsWords } from '../../words/versions'
import { Affected, type AffectedProps } from '../changes/affected'

export type RetireFormProps = {
	retired: boolean
	/** Where it is posted to. */
	action: string
	affected: AffectedProps
	/** What was typed, and why it was refused. */
	refused: { reason: string; text: string } | null
}

/** Retires what is live, or brings it back, with a reason; before it stands whom that touches. */
export function RetireForm({ retired, action, affected, refused }: RetireFormProps) {
	const intent = retired ? 'bring-back' : 'retire'
	return (
		<section aria-labelledby="retire-title" className="no-print rounded-lg border border-line bg-sheet p-5">
			<h2 id="retire-title" className="text-xl">
				{retired ? versionsWords.bringBack : versionsWords.retire}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">
				{retired ? versionsWords.bringBackLead : versionsWords.retireLead}
			</p>
			{!retired && (
				<div className="mb-5">
					<Affected {...affected} />
				</div>
			)}
			<Form key={intent} method="post" action={action} preventScrollReset>
				<input type="hidden" name="intent" value={intent} />
				<TextInput
					name="reason"
					label={versionsWords.reason}
					hint={versionsWords.reasonHint}
					rows={2}
					value={refused?.reason}
					error={refused?.text}
				/>
				<SubmitButton look={retired ? 'primary' : 'danger'} match={{ intent }}>
					{retired ? versionsWords.bringBackAct : versionsWords.retireAct}
				</SubmitButton>
			</Form>
		</section>
	)
}
