import { Form } from '@remix-run/react'
import { dataClasses, erasureReasons } from '#app/core/records/classes'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { Disclosure } from '../primitives/disclosure'
import { Notice } from '../primitives/notice'
import { erasureWords as words } from '../words/erasure'

/** A form that came back. */
export type ErasureRefused = {
	value: { classes: string[]; reason: string }
	errors: Partial<Record<'classes' | 'reason' | 'form', string>>
}

export type ErasureAskProps = {
	/** The wish that is open; null where there is none. */
	open: { id: string; state: 'asked' | 'approved'; mine: boolean } | null
	refused: ErasureRefused | null
	/** About oneself: the reason is that one asks. */
	own: boolean
}

/** Asks for data to be erased, or takes the wish back: posts `ask-erasure` or `withdraw-erasure` to its own page. */
export function ErasureAsk({ open, refused, own }: ErasureAskProps) {
	if (open) {
		return (
			<Notice>
				<p>{words.waiting(words.states[open.state])}</p>
				{open.mine && (
					<Form method="post" className="mt-3">
						<input type="hidden" name="intent" value="withdraw-erasure" />
						<input type="hidden" name="erasure" value={open.id} />
						<SubmitButton look="secondary" size="small" match={{ erasure: open.id }}>
							{words.withdraw}
						</SubmitButton>
					</Form>
				)}
			</Notice>
		)
	}
	const errors = refused?.errors ?? {}
	const problems = Object.entries(errors).map(([field, text]) => ({
		field: field === 'form' ? null : `field-${field}`,
		text,
	}))
	return (
		<Disclosure summary={words.askTitle} open={refused !== null} id="erase">
			<p className="mb-4 max-w-measure text-ink-soft">{words.askLead}</p>
			<Form method="post" noValidate>
				<ErrorSummary problems={problems} />
				<input type="hidden" name="intent" value="ask-erasure" />
				<ChoiceGroup
					legend={words.which}
					name="classes"
					kind="several"
					choices={dataClasses.map((value) => ({ value, label: words.classes[value] }))}
					value={refused?.value.classes ?? []}
					error={errors.classes}
				/>
				{own ? (
					<input type="hidden" name="reason" value="asked" />
				) : (
					<Select
						label={words.reason}
						name="reason"
						choices={erasureReasons.map((value) => ({ value, label: words.reasons[value] }))}
						value={refused?.value.reason}
						error={errors.reason}
					/>
				)}
				<SubmitButton look="danger" match={{ intent: 'ask-erasure' }}>
					{words.ask}
				</SubmitButton>
			</Form>
		</Disclosure>
	)
}
