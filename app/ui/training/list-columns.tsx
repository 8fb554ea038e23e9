import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import type { Column } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { trainingWords as words } from '../words/training'
import { shortDay } from './day-text'
import { type State, StateBadge } from './state-badge'

/** Days are YYYY-MM-DD where the person is. */
export type ListLine = {
	personId: string
	name: string
	email: string
	course: string
	title: string
	state: State
	required: boolean
	round: number
	team: string | null
	site: string | null
	due: string | null
	daysLate: number | null
	completed: string | null
	expires: string | null
	reminded: Date | string | null
	active: boolean
}
export type ListSort = Partial<Record<string, { to: string; now: 'ascending' | 'descending' | 'none' }>>

const names = words.columns
const day = (text: string | null) => (text === null ? words.none : shortDay(text))

/** The columns of the training list; with a box to choose each line where something can be done for many. */
export function listColumns(sort: ListSort, chooses: boolean): Column<ListLine>[] {
	const columns: Column<ListLine>[] = [
		{
			id: 'person',
			label: names.person,
			names: true,
			cell: (row) => (
				<>
					<Link to={urls.person(row.personId)} className="inline-block min-h-6">
						{row.name}
					</Link>
					<span className="block font-normal text-ink-soft">
						{row.email}
						{!row.active && `. ${words.left}`}
					</span>
				</>
			),
		},
		{
			id: 'course',
			label: names.course,
			cell: (row) => (
				<>
					{row.title}
					<span className="block text-ink-soft">
						{row.round > 1 && words.round(row.round)}
						{row.round > 1 && !row.required && ', '}
						{!row.required && words.optional}
					</span>
				</>
			),
		},
		{ id: 'state', label: names.state, cell: (row) => <StateBadge state={row.state} /> },
		{ id: 'due', label: names.due, cell: (row) => day(row.due) },
		{ id: 'late', label: names.late, number: true, cell: (row) => row.daysLate ?? words.none },
		{ id: 'completed', label: names.completed, cell: (row) => day(row.completed) },
		{ id: 'expires', label: names.expires, cell: (row) => day(row.expires) },
		{
			id: 'reminded',
			label: names.reminded,
			cell: (row) => (row.reminded ? <Time at={row.reminded} /> : words.never),
		},
		{
			id: 'place',
			label: names.place,
			cell: (row) => (
				<>
					{row.team ?? words.none}
					{row.site && <span className="block text-ink-soft">{row.site}</span>}
				</>
			),
		},
	]
	const pick: Column<ListLine> = {
		id: 'pick',
		label: names.pick,
		cell: (row) => (
			<input
				type="checkbox"
				name="who"
				value={`${row.personId}:${row.course}`}
				aria-label={words.pick(row.name, row.title)}
				className="size-6"
			/>
		),
	}
	return [...(chooses ? [pick] : []), ...columns].map((column) => {
		const by = sort[column.id]
		return by ? { ...column, sort: by } : column
	})
}
