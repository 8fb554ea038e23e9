import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { settingsWords } from '../words/settings'

export type SettingWords = {
	title: string
	text: string
	legend: string
	choices: Readonly<Record<string, { label: string; hint: string }>>
}

export type ChoiceSettingProps = {
	/** As it is posted: `setting=<name>` and `value`. */
	name: string
	words: SettingWords
	value: string
	/** The form came back without a choice. */
	missing: boolean
	children?: ReactNode
}

/** One choice of the organisation. */
export function ChoiceSetting({ name, words, value, missing, children }: ChoiceSettingProps) {
	const error = missing ? settingsWords.choose : undefined
	const choices = Object.entries(words.choices).map(([one, told]) => ({ value: one, ...told }))
	return (
		<Card as="section" labelledBy={`${name}-title`}>
			<h2 id={`${name}-title`} className="text-xl">
				{words.title}
			</h2>
			<p className="mt-2 mb-5 max-w-measure">{words.text}</p>
			<Form method="post" noValidate>
				<ErrorSummary problems={error ? [{ field: 'field-value', text: error }] : []} />
				<input type="hidden" name="setting" value={name} />
				<ChoiceGroup
					key={value}
					legend={words.legend}
					name="value"
					choices={choices}
					value={[value]}
					error={error}
				/>
				<SubmitButton match={{ setting: name }}>{settingsWords.save}</SubmitButton>
			</Form>
			{children}
		</Card>
	)
}
