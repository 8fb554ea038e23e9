import { Link } from '@remix-run/react'
import type { AssignmentRule, Due } from '#app/core/records/assignment'
import { isSlug, urls } from '#app/urls'
import { type Column, DataTable } from '../primitives/data-table'
import { Disclosure } from '../primitives/disclosure'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { assignmentWords as words } from '../words/assignments'
import { trainingWords } from '../words/training'
import { dueSentence, type PlaceNames, ruleSentence } from './rule-sentence'

export type AssignmentLine = {
	id: string
	title: string
	course: string
	rule: AssignmentRule
	due: Due
	states: { state: string; count: number }[]
	endedOn: Date | string | null
}
export type AssignmentsPageProps = { lines: AssignmentLine[]; places: PlaceNames; mayMake: boolean }

const columns = (places: PlaceNames): Column<AssignmentLine>[] => [
	{
		id: 'title',
		label: words.columns.title,
		names: true,
		cell: (row) => (
			<>
				<Link to={urls.assignment(row.id)} className="inline-flex min-h-6 items-center">
					{row.title}
				</Link>
				{row.endedOn && (
					<span className="block font-normal text-ink-soft">
						{words.endedOn} <Time at={row.endedOn} />
					</span>
				)}
			</>
		),
	},
	{ id: 'who', label: words.columns.who, cell: (row) => ruleSentence(row.rule, places) },
	{ id: 'due', label: words.columns.due, cell: (row) => dueSentence(row.due) },
	{ id: 'states', label: words.columns.states, cell: (row) => <States row={row} /> },
]

function States({ row }: { row: AssignmentLine }) {
	if (row.states.length === 0) return <span className="text-ink-soft">{words.noStates}</span>
	const names: Readonly<Record<string, string>> = trainingWords.states
	return (
		<ul className="grid gap-1">
			{row.states.map(({ state, count }) => (
				<li key={state}>
					<Link
						to={urls.trainingList(new URLSearchParams({ course: row.course, state }).toString())}
						className="inline-flex min-h-6 items-center gap-1.5"
					>
						<span className="tabular-nums">{count.toLocaleString('en-GB')}</span>{' '}
						{isSlug(state) ? names[state] : state}
					</Link>
				</li>
			))}
		</ul>
	)
}

/** Who must do what by when; what has ended is folded away. */
export function AssignmentsPage({ lines, places, mayMake }: AssignmentsPageProps) {
	const open = lines.filter((line) => line.endedOn === null)
	const ended = lines.filter((line) => line.endedOn !== null)
	const make = mayMake && <LinkButton to={urls.newAssignment()}>{words.make}</LinkButton>
	return (
		<>
			<PageHead title={words.title} lead={words.lead} acts={open.length > 0 && make} />
			{open.length > 0 ? (
				<DataTable caption={words.caption} columns={columns(places)} rows={open} rowKey={(row) => row.id} />
			) : (
				<EmptyState title={words.none} act={make}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
			{ended.length > 0 && (
				<Disclosure summary={words.ended(ended.length)} className="mt-8">
					<DataTable
						caption={words.ended(ended.length)}
						columns={columns(places)}
						rows={ended}
						rowKey={(row) => row.id}
					/>
				</Disclosure>
			)}
		</>
	)
}
