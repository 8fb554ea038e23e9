import { Form } from '@remix-run/react'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Card } from '../primitives/card'
import { settingsWords } from '../words/settings'

export type TextSettingProps = {
	/** As it is posted: `setting=<name>` and `text`. */
	name: string
	words: { title: string; text: string; label: string; hint: string; tooLong: string }
	/** What was written; empty: the house's own sentence. */
	value: string
	/** The form came back: it was too long. */
	tooLong: boolean
}

/** What the organisation says in its own words. */
export function TextSetting({ name, words, value, tooLong }: TextSettingProps) {
	const error = tooLong ? words.tooLong : undefined
	return (
		<Card as="section" labelledBy={`${name}-title`}>
			<h2 id={`${name}-title`} className="text-xl">
				{words.title}
			</h2>
			<p className="mt-2 mb-5 max-w-measure">{words.text}</p>
			<Form method="post" noValidate>
				<ErrorSummary problems={error ? [{ field: 'field-text', text: error }] : []} />
				<input type="hidden" name="setting" value={name} />
				<TextInput
					key={value}
					name="text"
					rows={4}
					label={words.label}
					hint={words.hint}
					{...{ value, error }}
					optional
				/>
				<SubmitButton match={{ setting: name }}>{settingsWords.save}</SubmitButton>
			</Form>
		</Card>
	)
}
