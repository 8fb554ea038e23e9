import { Form } from '@remix-run/react'
import { DateInput } from '../form/date-input'
import { type Choice, Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { LinkButton } from '../primitives/link-button'
import { recordsWords } from '../words/records'

/** As typed; empty texts filter nothing. Days are `YYYY-MM-DD`. */
export type RecordFilterValue = { who: string; what: string; result: string; from: string; to: string }
export type RecordFilterProps = {
	action: string
	value: RecordFilterValue
	/** Values are `course:slug` or `scenario:slug`. */
	things: Choice[]
	/** What could not be understood, by field. */
	errors?: Partial<Record<keyof RecordFilterValue, string>>
	/** Kept through filtering: how the list is sorted. */
	sort: { sort: string; dir: string }
}

const results = Object.entries(recordsWords.results).map(([value, label]) => ({ value, label }))

export function RecordFilter({
	action,
	value,
	things,
	errors = {},
	sort,
	clearUrl,
}: RecordFilterProps & { clearUrl: string | null }) {
	return (
		<search
			className="no-print mb-6 block rounded-lg border border-line bg-sheet p-5"
			aria-label={recordsWords.filter}
		>
			<Form method="get" action={action} key={JSON.stringify(value)}>
				<input type="hidden" name="sort" value={sort.sort} />
				<input type="hidden" name="dir" value={sort.dir} />
				<div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1.5fr_1.5fr_1.5fr]">
					<TextInput type="search" label={recordsWords.person} name="who" value={value.who} maxLength={100} />
					<Select
						label={recordsWords.what}
						name="what"
						value={value.what}
						choices={things}
						none={recordsWords.anything}
					/>
					<Select
						label={recordsWords.result}
						name="result"
						value={value.result}
						choices={results}
						none={recordsWords.anyResult}
					/>
					<DateInput label={recordsWords.from} name="from" value={value.from} error={errors.from} />
					<DateInput label={recordsWords.to} name="to" value={value.to} error={errors.to} />
				</div>
				<div className="flex flex-wrap gap-2">
					<SubmitButton>{recordsWords.apply}</SubmitButton>
					{clearUrl && (
						<LinkButton to={clearUrl} look="quiet">
							{recordsWords.clear}
						</LinkButton>
					)}
				</div>
			</Form>
		</search>
	)
}
