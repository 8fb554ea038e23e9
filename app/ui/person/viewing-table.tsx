import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { codeText } from '../words/person'
import { viewingWords as words } from '../words/viewings'

export type ViewingLine = {
	id: string
	at: Date | string
	what: string
	target: string | null
	personId: string
	viewer: string | null
	person: string | null
}

const { columns: names } = words

/** Who looked at what, the newest first; `own`: all of it is one's own. */
export function ViewingTable({ rows, own }: { rows: ViewingLine[]; own: boolean }) {
	const columns: Column<ViewingLine>[] = [
		{ id: 'at', label: names.at, cell: (row) => <Time at={row.at} withClock /> },
		{ id: 'viewer', label: names.viewer, names: true, cell: (row) => row.viewer ?? words.erased },
		{
			id: 'person',
			label: names.person,
			cell: (row) => <Link to={urls.person(row.personId)}>{row.person ?? words.erased}</Link>,
		},
		{ id: 'what', label: names.what, cell: (row) => codeText(words.whats, row.what) },
	]
	return (
		<DataTable
			caption={own ? words.ownTitle : words.caption}
			columns={columns.filter(({ id }) => !own || id !== 'person')}
			rows={rows}
			rowKey={(row) => row.id}
		/>
	)
}
