import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { PageHead } from '../primitives/page-head'
import { peopleWords } from '../words/people'
import { type RoleName, roleNames } from '../words/roles'

export type PersonRow = {
	id: string
	name: string
	email: string
	role: RoleName
	team: string | null
	sessions: number
	active: boolean
	demo: boolean
	/** Why there is nothing to do here, or null when there is. */
	hands: 'you' | 'not-yours' | null
}

const { columns: names } = peopleWords

const columns: Column<PersonRow>[] = [
	{
		id: 'name',
		label: names.name,
		names: true,
		cell: (row) => (
			<>
				{row.name} {row.demo && <Badge look="accent">{peopleWords.demo}</Badge>}
				<span className="block font-normal text-ink-soft">{row.email}</span>
			</>
		),
	},
	{ id: 'role', label: names.role, cell: (row) => roleNames[row.role] },
	{ id: 'team', label: names.team, cell: (row) => row.team ?? peopleWords.noTeam },
	{ id: 'sessions', label: names.sessions, cell: (row) => peopleWords.devices(row.sessions) },
	{
		id: 'state',
		label: names.state,
		cell: (row) => (
			<Badge look={row.active ? 'good' : 'plain'}>
				{row.active ? peopleWords.active : peopleWords.inactive}
			</Badge>
		),
	},
	{ id: 'acts', label: names.acts, cell: (row) => <PersonActs row={row} /> },
]

function PersonActs({ row }: { row: PersonRow }) {
	if (row.hands === 'you') return <span className="text-ink-soft">{peopleWords.you}</span>
	if (row.hands === 'not-yours') return <span className="text-ink-soft">{peopleWords.notYours}</span>
	return (
		<div className="flex flex-wrap gap-2">
			{row.sessions > 0 && <Act row={row} intent="end-sessions" text={peopleWords.endSessions} />}
			{row.active ? (
				<Act row={row} intent="deactivate" text={peopleWords.deactivate} danger />
			) : (
				<Act row={row} intent="activate" text={peopleWords.activate} />
			)}
		</div>
	)
}

function Act({
	row,
	intent,
	text,
	danger = false,
}: {
	row: PersonRow
	intent: string
	text: string
	danger?: boolean
}) {
	return (
		<Form method="post">
			<input type="hidden" name="person" value={row.id} />
			<input type="hidden" name="intent" value={intent} />
			<SubmitButton look={danger ? 'danger' : 'secondary'} size="small" match={{ person: row.id, intent }}>
				{text}
				<span className="sr-only">: {row.name}</span>
			</SubmitButton>
		</Form>
	)
}

/** Everybody with an account, and what HR and administrators may do about it. */
export function PeoplePage({ people }: { people: PersonRow[] }) {
	return (
		<>
			<PageHead title={peopleWords.title} lead={peopleWords.lead} />
			<DataTable caption={peopleWords.caption} columns={columns} rows={people} rowKey={(row) => row.id} />
		</>
	)
}
