import { TextInput } from '../form/text-input'
import { SettingCard } from './setting-card'

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
		<SettingCard name={name} words={words} problem={error ? { field: 'field-text', text: error } : null}>
			<TextInput
				key={value}
				name="text"
				rows={4}
				label={words.label}
				hint={words.hint}
				{...{ value, error }}
				optional
			/>
		</SettingCard>
	)
}
