import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { LinkButton } from '../primitives/link-button'
import { reportWords as words } from '../words/reports'
import { roleNames } from '../words/roles'

export type ReportField = keyof typeof words.problems
export type ReportFormProps = {
	/** Null: a new one. */
	id: string | null
	value: Partial<Record<ReportField, string>>
	/** Fields that need another look. */
	wrong: ReportField[]
	/** The filter it began with, in words. */
	filter: string
	/** Others who may get it, and those who do. */
	readers: { id: string; name: string; role: string }[]
	recipients: string[]
}

const roles = new Map<string, string>(Object.entries(roleNames))
const choicesOf = (texts: Readonly<Record<string, string>>) =>
	Object.entries(texts).map(([value, label]) => ({ value, label }))

/** What comes how often, and when. */
export function ReportForm({ id, value, wrong, filter, readers, recipients }: ReportFormProps) {
	const field = (name: ReportField) => ({
		name,
		label: words[name],
		value: value[name],
		error: wrong.includes(name) ? words.problems[name] : undefined,
	})
	return (
		<section aria-labelledby="report-form" className="mt-10 max-w-measure">
			<h2 id="report-form" className="mb-4 text-xl">
				{id === null ? words.newOne : words.change}
			</h2>
			<ErrorSummary
				problems={wrong.map((name) => ({ field: `field-${name}`, text: words.problems[name] }))}
			/>
			<Form method="post" action={`${urls.reports()}?index`} noValidate>
				<input type="hidden" name="intent" value="save" />
				{id !== null && <input type="hidden" name="id" value={id} />}
				<TextInput {...field('name')} hint={words.nameHint} maxLength={80} />
				<Select {...field('page')} choices={choicesOf(words.pages)} />
				<TextInput
					{...field('query')}
					hint={`${words.queryHint} ${words.nowFilter(filter)}`}
					optional
					spellCheck={false}
				/>
				<Select {...field('every')} choices={choicesOf(words.rhythms)} />
				<TextInput {...field('on')} hint={words.onHint} inputMode="numeric" />
				<TextInput {...field('hour')} hint={words.hourHint} />
				<TextInput {...field('timeZone')} hint={words.timeZoneHint} spellCheck={false} />
				{readers.length > 0 && (
					<ChoiceGroup
						legend={words.recipients}
						name="recipients"
						kind="several"
						hint={words.recipientsHint}
						value={recipients}
						choices={readers.map((one) => ({
							value: one.id,
							label: one.name,
							hint: roles.get(one.role) ?? one.role,
						}))}
					/>
				)}
				<div className="flex flex-wrap gap-3">
					<SubmitButton match={{ intent: 'save' }}>{words.save}</SubmitButton>
					{id !== null && (
						<LinkButton to={urls.reports()} look="secondary">
							{words.cancel}
						</LinkButton>
					)}
				</div>
			</Form>
		</section>
	)
}
