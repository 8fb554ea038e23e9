import { Form } from '@remix-run/react'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { Notice } from '../primitives/notice'
import { settingsWords } from '../words/settings'

export type TypedSettingProps = {
	value: 'choose' | 'type'
	waiting: { all: number; forNobody: number }
	/** The form came back without a choice. */
	missing: boolean
}

const words = settingsWords.officialTyped
const choices = (['choose', 'type'] as const).map((value) => ({ value, ...words.choices[value] }))

/** How official attempts play scenes that want typed replies. Posts `setting=official-typed` and `value`. */
export function TypedSetting({ value, waiting, missing }: TypedSettingProps) {
	const error = missing ? settingsWords.choose : undefined
	return (
		<Card as="section" labelledBy="official-typed-title">
			<h2 id="official-typed-title" className="text-xl">
				{words.title}
			</h2>
			<p className="mt-2 mb-5 max-w-measure">{words.text}</p>
			<Form method="post" noValidate>
				<ErrorSummary problems={error ? [{ field: 'field-value', text: error }] : []} />
				<input type="hidden" name="setting" value="official-typed" />
				<ChoiceGroup
					key={value}
					legend={words.legend}
					name="value"
					choices={choices}
					value={[value]}
					error={error}
				/>
				<SubmitButton>{settingsWords.save}</SubmitButton>
			</Form>
			<p className="mt-5 text-sm text-ink-soft">{words.waiting(waiting.all)}</p>
			{waiting.forNobody > 0 && (
				<Notice kind="warn" className="mt-3">
					{words.forNobody(waiting.forNobody)}
				</Notice>
			)}
		</Card>
	)
}
