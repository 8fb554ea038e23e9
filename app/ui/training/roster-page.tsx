import { Form, Link, useLocation, useRevalidator } from '@remix-run/react'
import { Fragment, useEffect } from 'react'
import { DateInput } from '../form/date-input'
import { type Choice, Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { buttonStyle } from '../primitives/button-style'
import { DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { FilterFold } from '../primitives/filter-fold'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Pager } from '../primitives/pager'
import { rosterWords as words } from '../words/roster'
import { trainingWords } from '../words/training'
import { dayText } from './day-text'
import { type RosterLine, RosterTable } from './roster-table'
import { type State, StateBadge, stateNames } from './state-badge'
import { TrainingTabs } from './training-tabs'

type RosterCounts = {
	people: number
	states: Partial<Record<State, number>>
	required: number
	compliant: number
}

export type RosterPageProps = {
	action: string
	value: { at: string; known: string; course: string; team: string }
	errors: Partial<Record<'at' | 'known', keyof typeof words.errors>>
	teams: Choice[]
	courses: Choice[]
	counts: RosterCounts | null
	lines: RosterLine[]
	/** Who reads it. */
	ownId: string
	exportUrl: string | null
	firstUrl: string | null
	next: string | null
	reports: boolean
}

/** Who stood how on a day, by what was known on another. */
export function RosterPage(props: RosterPageProps) {
	const { value, errors, counts, lines, ownId, exportUrl, firstUrl, next, reports } = props
	const fine = Object.keys(errors).length === 0
	return (
		<div className="page-wide">
			<PageHead
				title={words.title}
				lead={words.lead}
				acts={
					exportUrl &&
					fine && (
						<a href={exportUrl} className={buttonStyle('secondary')}>
							{words.csv}
						</a>
					)
				}
			/>
			<TrainingTabs current="roster" reports={reports} />
			<RosterForm {...props} />
			{fine && lines.length === 0 && (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
			{fine && lines.length > 0 && (
				<>
					<h2 className="mb-1 text-xl">
						{words.said(dayText(value.at), dayText(value.known), value.at === value.known)}
					</h2>
					<div role="status" className="mb-4 text-ink-soft">
						{counts ? words.summary(counts.people, counts.required, counts.compliant) : <Counting />}
					</div>
					{counts && <Counts states={counts.states} />}
					<RosterTable lines={lines} ownId={ownId} />
					<Pager previous={null} next={next} text={words.people(lines.length)} />
					{firstUrl && (
						<LinkButton to={firstUrl} look="quiet" size="small">
							{words.first}
						</LinkButton>
					)}
				</>
			)}
			<p className="mt-8 max-w-measure text-sm text-ink-soft">{trainingWords.purpose}</p>
		</div>
	)
}

function RosterForm({ action, value, errors, teams, courses }: RosterPageProps) {
	const errorOf = (name: 'at' | 'known') => (errors[name] ? words.errors[errors[name]] : undefined)
	const on = [value.course, value.team].filter((text) => text !== '').length
	return (
		<FilterFold label={words.form} by={JSON.stringify(value)} on={on} open={Object.keys(errors).length > 0}>
			<Form method="get" action={action}>
				<Fragment key={JSON.stringify(value)}>
					<div className="grid items-end gap-x-4 sm:grid-cols-2 lg:grid-cols-4">
						<DateInput
							label={words.at}
							hint={words.atHint}
							name="at"
							value={value.at}
							error={errorOf('at')}
						/>
						<DateInput
							label={words.known}
							hint={words.knownHint}
							name="known"
							value={value.known}
							error={errorOf('known')}
						/>
						<Select
							label={trainingWords.chips.course}
							name="course"
							value={value.course}
							choices={courses}
							none={trainingWords.allCourses}
						/>
						<Select
							label={words.team}
							name="team"
							value={value.team}
							choices={teams}
							none={trainingWords.allTeams}
						/>
					</div>
				</Fragment>
				<SubmitButton>{words.show}</SubmitButton>
			</Form>
		</FilterFold>
	)
}

/** In a large house the counts come later: the page asks again by itself, or by its link where there are no scripts. */
function Counting() {
	const { revalidate } = useRevalidator()
	useEffect(() => {
		const timer = setInterval(revalidate, 3_000)
		return () => clearInterval(timer)
	}, [revalidate])
	const { pathname, search } = useLocation()
	return (
		<p>
			{words.counting} <Link to={`${pathname}${search}`}>{words.again}</Link>
		</p>
	)
}

function Counts({ states }: Pick<RosterCounts, 'states'>) {
	return (
		<div className="mb-6 max-w-measure">
			<DataTable
				caption={words.counts}
				rows={stateNames.filter((state) => (states[state] ?? 0) > 0)}
				rowKey={(state) => state}
				columns={[
					{
						id: 'state',
						label: words.countsState,
						names: true,
						cell: (state) => <StateBadge state={state} />,
					},
					{
						id: 'number',
						label: words.countsNumber,
						number: true,
						cell: (state) => (states[state] ?? 0).toLocaleString('en-GB'),
					},
				]}
			/>
		</div>
	)
}
