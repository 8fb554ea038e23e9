import { ChoiceGroup } from '../form/choice-group'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { reportWords as words } from '../words/reports'
import { roleNames } from '../words/roles'

export type ReportReadersProps = {
	/** Those who get it so far, then whoever fits what was searched for. */
	readers: { id: string; name: string; role: string }[]
	/** How many others there are. */
	more: number
	/** What was searched for. */
	who: string
	/** Ids of those who are chosen. */
	value: string[]
	error?: string | undefined
}

const roles = new Map<string, string>(Object.entries(roleNames))

/** Who else gets a report: everybody where they are few, a search where they are many. What else was typed stays. */
export function ReportReaders({ readers, more, who, value, error }: ReportReadersProps) {
	const searched = who !== '' || more > 0
	const found = readers.some(({ id }) => !value.includes(id))
	return (
		<>
			{readers.length > 0 && (
				<ChoiceGroup
					legend={words.recipients}
					name="recipients"
					kind="several"
					hint={words.recipientsHint}
					error={error}
					value={value}
					choices={readers.map((one) => ({
						value: one.id,
						label: one.name,
						hint: roles.get(one.role) ?? one.role,
					}))}
				/>
			)}
			{searched && (
				<div className="mb-5" role="group" aria-label={words.recipients}>
					<p role="status" className="mb-2 text-sm text-ink-soft">
						{who !== '' && !found && words.foundNone(who)} {more > 0 && words.more(more)}
					</p>
					<input type="hidden" name="found" value={who} />
					<TextInput name="who" label={words.who} value={who} maxLength={100} autoComplete="off" optional />
					<SubmitButton name="find" value="yes" look="secondary" match={{ find: 'yes' }}>
						{words.find}
					</SubmitButton>
				</div>
			)}
		</>
	)
}
