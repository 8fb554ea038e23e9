import { Form } from '@remix-run/react'
import { Select } from '../../form/select'
import { SubmitButton } from '../../form/submit-button'
import { ownersWords as words } from '../../words/files'

export type OwnerStepProps = {
	step: 'take' | 'add' | 'hand-over' | 'step-back'
	title: string
	/** What comes of it. */
	text: string
	act: string
	/** Of a step that needs somebody: who there is. */
	colleagues?: { id: string; name: string }[]
	error?: string | undefined
}

/** One thing to do about whom a text belongs to, with what comes of it. */
export function OwnerStep({ step, title, text, act, colleagues, error }: OwnerStepProps) {
	return (
		<section aria-labelledby={`${step}-title`}>
			<h2 id={`${step}-title`} className="mb-2 text-xl">
				{title}
			</h2>
			<p className="mb-4 max-w-measure text-ink-soft">{text}</p>
			<Form method="post" preventScrollReset className="max-w-measure" key={colleagues?.length}>
				<input type="hidden" name="step" value={step} />
				{colleagues && (
					<Select
						id={`field-${step}`}
						name="personId"
						label={words.to}
						none={words.choose}
						choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
						error={error}
						required
					/>
				)}
				<SubmitButton look={step === 'take' ? 'primary' : 'secondary'} match={{ step }}>
					{act}
				</SubmitButton>
			</Form>
		</section>
	)
}
