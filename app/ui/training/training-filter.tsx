import { Form } from '@remix-run/react'
import { Fragment } from 'react'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import { type Choice, Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Disclosure } from '../primitives/disclosure'
import { FilterFold } from '../primitives/filter-fold'
import { trainingWords as words } from '../words/training'
import { type Chip, FilterChips } from './filter-chips'
import { stateNames } from './state-badge'

export type TrainingFilterProps = {
	action: string
	/** As it is asked for, by field; only `state` and `show` have several. */
	value: Record<string, string[]>
	/** What of it makes no sense, by field. */
	problems?: Record<string, keyof typeof words.problems>
	teams: Choice[]
	sites: Choice[]
	courses: Choice[]
	chips: Chip[]
	clearUrl: string
	/** Kept through filtering, such as how the list is sorted. */
	hidden: [string, string][]
	/** The matrix alone: which courses are columns. */
	choosesCourses?: boolean
}

const stateChoices = stateNames.map((value) => ({ value, label: words.states[value] }))
const stretches = ['due', 'completed', 'expires'] as const

/** The filter of the training pages: plain fields, then more of them in a fold; what is on stands above as chips. */
export function TrainingFilter({ chips, clearUrl, ...form }: TrainingFilterProps) {
	return (
		<>
			<FilterForm {...form} on={chips.length} />
			<FilterChips chips={chips} clearUrl={clearUrl} />
		</>
	)
}

function FilterForm(props: Omit<TrainingFilterProps, 'chips' | 'clearUrl'> & { on: number }) {
	const { action, value, teams, sites, courses, hidden, on } = props
	const one = (name: string) => value[name]?.[0] ?? ''
	return (
		<FilterFold
			by={JSON.stringify(value)}
			label={words.filter}
			on={on}
			open={Object.keys(props.problems ?? {}).length > 0}
		>
			<Form method="get" action={action}>
				<Fragment key={JSON.stringify(value)}>
					{hidden.map(([name, own]) => (
						<input key={name} type="hidden" name={name} value={own} />
					))}
					<div className="grid items-start gap-x-4 sm:grid-cols-2 lg:grid-cols-4">
						<TextInput type="search" label={words.whoLabel} name="who" value={one('who')} maxLength={100} />
						<Select
							label={words.chips.team}
							name="team"
							value={one('team')}
							choices={teams}
							none={words.allTeams}
						/>
						<Select
							label={words.chips.site}
							name="site"
							value={one('site')}
							choices={sites}
							none={words.allSites}
						/>
						<Select
							label={words.chips.course}
							name="course"
							value={one('course')}
							choices={courses}
							none={words.allCourses}
						/>
					</div>
					<Disclosure
						summary={words.more}
						look="line"
						className="mb-5"
						open={Object.keys(props.problems ?? {}).length > 0}
					>
						<MoreFields {...props} />
					</Disclosure>
				</Fragment>
				<SubmitButton>{words.apply}</SubmitButton>
			</Form>
		</FilterFold>
	)
}

function MoreFields({
	value,
	problems = {},
	courses,
	choosesCourses,
}: Omit<TrainingFilterProps, 'chips' | 'clearUrl'>) {
	const one = (name: string) => value[name]?.[0] ?? ''
	const wrong = (name: string) => {
		const problem = problems[name]
		return problem && words.problems[problem]
	}
	return (
		<div className="pt-3">
			<ChoiceGroup
				kind="several"
				legend={words.stateLegend}
				name="state"
				choices={stateChoices}
				value={value.state ?? []}
				className="[&>div]:grid [&>div]:items-start [&>div]:gap-x-2 sm:[&>div]:grid-cols-3"
			/>
			{stretches.map((name) => (
				<div key={name} className="grid gap-x-4 sm:grid-cols-2">
					<DateInput
						label={`${words.stretches[name]} ${words.from}`}
						name={`${name}-from`}
						value={one(`${name}-from`)}
						error={wrong(`${name}-from`)}
					/>
					<DateInput
						label={`${words.stretches[name]} ${words.to}`}
						name={`${name}-to`}
						value={one(`${name}-to`)}
						error={wrong(`${name}-to`)}
					/>
				</div>
			))}
			<div className="grid items-end gap-x-4 sm:grid-cols-2">
				<TextInput
					label={words.chips.late}
					name="late"
					value={one('late')}
					error={wrong('late')}
					inputMode="numeric"
					maxLength={4}
				/>
				<ChoiceGroup
					kind="several"
					legend={words.chips.required}
					name="required"
					choices={[{ value: '1', label: words.requiredChoice }]}
					value={value.required ?? []}
				/>
			</div>
			<ChoiceGroup
				kind="several"
				legend={words.left}
				name="leavers"
				choices={[{ value: '1', label: words.leaversChoice }]}
				value={value.leavers ?? []}
			/>
			{choosesCourses && (
				<ChoiceGroup
					kind="several"
					legend={words.shownCourses}
					hint={words.shownCoursesHint}
					name="show"
					choices={courses}
					value={value.show ?? []}
				/>
			)}
		</div>
	)
}
