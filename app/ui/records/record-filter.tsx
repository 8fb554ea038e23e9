import { Form } from '@remix-run/react'
import { Fragment } from 'react'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import { type Choice, Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Disclosure } from '../primitives/disclosure'
import { FilterFold } from '../primitives/filter-fold'
import { recordsWords } from '../words/records'

export const recordFields = [
	'who',
	'what',
	'team',
	'site',
	'kind',
	'result',
	'way',
	'from',
	'to',
	'expired',
	'corrected',
] as const
/** As typed; empty texts filter nothing. Days are `YYYY-MM-DD`, `expired` and `corrected` are `yes`. */
export type RecordFilterValue = Record<(typeof recordFields)[number], string>
export type RecordFilterProps = {
	action: string
	value: RecordFilterValue
	/** Values are `course:slug` or `scenario:slug`. */
	things: Choice[]
	teams: Choice[]
	sites: Choice[]
	/** What could not be understood, by field. */
	errors?: Partial<Record<keyof RecordFilterValue, string>>
	/** Kept through filtering: how the list is sorted. */
	sort: { sort: string; dir: string }
}

const choicesOf = (words: Record<string, string>) =>
	Object.entries(words).map(([value, label]) => ({ value, label }))
const results = choicesOf(recordsWords.results)
const kinds = choicesOf(recordsWords.kinds)
const ways = choicesOf(recordsWords.ways)

export function RecordFilter(props: RecordFilterProps) {
	const { action, value, things, errors = {}, sort } = props
	const on = Object.values(value).filter((one) => one !== '').length
	const folded = [value.team, value.site, value.kind, value.way, value.expired, value.corrected]
	return (
		<FilterFold
			by={JSON.stringify(value)}
			label={recordsWords.filter}
			on={on}
			open={Object.keys(errors).length > 0}
		>
			<Form method="get" action={action}>
				<Fragment key={JSON.stringify(value)}>
					<input type="hidden" name="sort" value={sort.sort} />
					<input type="hidden" name="dir" value={sort.dir} />
					<div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1.5fr_1.5fr_1.5fr]">
						<TextInput
							type="search"
							label={recordsWords.person}
							name="who"
							value={value.who}
							maxLength={100}
						/>
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
					<Disclosure
						summary={recordsWords.more}
						look="line"
						className="mb-5"
						open={folded.some((one) => one !== '')}
					>
						<MoreFields {...props} />
					</Disclosure>
				</Fragment>
				<SubmitButton>{recordsWords.apply}</SubmitButton>
			</Form>
		</FilterFold>
	)
}

function MoreFields({ value, teams, sites }: RecordFilterProps) {
	const { team, allTeams, site, allSites, kind, allKinds, way, allWays } = recordsWords
	return (
		<div className="pt-3">
			<div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-4">
				<Select label={team} name="team" value={value.team} choices={teams} none={allTeams} />
				<Select label={site} name="site" value={value.site} choices={sites} none={allSites} />
				<Select label={kind} name="kind" value={value.kind} choices={kinds} none={allKinds} />
				<Select label={way} name="way" value={value.way} choices={ways} none={allWays} />
			</div>
			<div className="grid gap-x-4 sm:grid-cols-2">
				<ChoiceGroup
					kind="several"
					legend={recordsWords.holdsLegend}
					name="expired"
					choices={[{ value: 'yes', label: recordsWords.expired }]}
					value={[value.expired]}
				/>
				<ChoiceGroup
					kind="several"
					legend={recordsWords.holdsLegend}
					name="corrected"
					choices={[{ value: 'yes', label: recordsWords.correctedOnly }]}
					value={[value.corrected]}
				/>
			</div>
		</div>
	)
}
