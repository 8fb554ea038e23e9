import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { LinkButton } from '../primitives/link-button'
import { reportWords as words } from '../words/reports'
import type { FilterPart } from './filter-text'
import { ReportFilter } from './report-filter'
import { ReportReaders, type ReportReadersProps } from './report-readers'

export type ReportField = keyof typeof words.problems
export type ReportFormProps = {
	/** Null: a new one. */
	id: string | null
	value: Partial<Record<ReportField, string>>
	/** Fields that need another look. */
	wrong: ReportField[]
	/** The filter it began with. */
	filter: FilterPart[]
	recipients: string[]
} & Omit<ReportReadersProps, 'value' | 'error'>

const choicesOf = (texts: Readonly<Record<string, string>>) =>
	Object.entries(texts).map(([value, label]) => ({ value, label }))

/** What comes how often, and when. */
export function ReportForm({ id, value, wrong, filter, recipients, ...others }: ReportFormProps) {
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
				{/* Enter in a field saves; without this it would search. */}
				<button type="submit" name="save" value="yes" className="hidden" tabIndex={-1} aria-hidden="true" />
				<input type="hidden" name="intent" value="save" />
				{id !== null && <input type="hidden" name="id" value={id} />}
				<TextInput {...field('name')} hint={words.nameHint} maxLength={80} />
				<Select {...field('page')} choices={choicesOf(words.pages)} />
				<ReportFilter
					page={value.page ?? ''}
					query={value.query ?? ''}
					filter={filter}
					wrong={wrong.includes('query')}
				>
					<TextInput
						{...field('query')}
						label={words.queryText}
						hint={words.queryHint}
						optional
						spellCheck={false}
					/>
				</ReportFilter>
				<Select {...field('every')} choices={choicesOf(words.rhythms)} />
				<TextInput {...field('on')} hint={words.onHint} inputMode="numeric" />
				<TextInput {...field('hour')} hint={words.hourHint} />
				<TextInput {...field('timeZone')} hint={words.timeZoneHint} spellCheck={false} />
				<ReportReaders
					{...others}
					value={recipients}
					error={wrong.includes('recipients') ? words.problems.recipients : undefined}
				/>
				<div className="flex flex-wrap gap-3">
					<SubmitButton name="save" value="yes" match={{ save: 'yes' }}>
						{words.save}
					</SubmitButton>
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
