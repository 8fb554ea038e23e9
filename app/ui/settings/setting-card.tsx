import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { settingsWords } from '../words/settings'

export type SettingCardProps = {
	/** As it is posted: `setting=<name>`, besides what the field is called. */
	name: string
	words: { title: string; text: string }
	problem: { field: string; text: string } | null
	/** The field itself. */
	children: ReactNode
	/** What stands below the form. */
	below?: ReactNode
}

/** A setting of the organisation: what it is, and a form of its own. */
export function SettingCard({ name, words, problem, children, below }: SettingCardProps) {
	return (
		<Card as="section" labelledBy={`${name}-title`}>
			<h2 id={`${name}-title`} className="text-xl">
				{words.title}
			</h2>
			<p className="mt-2 mb-5 max-w-measure">{words.text}</p>
			<Form method="post" noValidate>
				<ErrorSummary problems={problem ? [problem] : []} />
				<input type="hidden" name="setting" value={name} />
				{children}
				<SubmitButton match={{ setting: name }}>{settingsWords.save}</SubmitButton>
			</Form>
			{below}
		</Card>
	)
}
