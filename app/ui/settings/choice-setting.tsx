import type { ReactNode } from 'react'
import { ChoiceGroup } from '../form/choice-group'
import { settingsWords } from '../words/settings'
import { SettingCard } from './setting-card'

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
		<SettingCard
			name={name}
			words={words}
			problem={error ? { field: 'field-value', text: error } : null}
			below={children}
		>
			<ChoiceGroup
				key={value}
				legend={words.legend}
				name="value"
				choices={choices}
				value={[value]}
				error={error}
			/>
		</SettingCard>
	)
}
