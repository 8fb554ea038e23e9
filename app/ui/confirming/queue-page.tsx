import { Link } from '@remix-run/react'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { PageHead } from '../primitives/page-head'
import { Pager, type PagerProps } from '../primitives/pager'
import { Time } from '../primitives/time'
import { confirmingWords as words } from '../words/confirming'
import { type FromTraineesCounts, FromTraineesTabs } from './from-trainees-tabs'

export type QueueRow = { id: string; to: string; title: string; typed: number; endedAt: Date | string }
export type QueuePageProps = { rows: QueueRow[]; pager: PagerProps; counts: FromTraineesCounts }

const columns: Column<QueueRow>[] = [
	{ id: 'what', label: words.columns.what, names: true, cell: (row) => <Link to={row.to}>{row.title}</Link> },
	{ id: 'typed', label: words.columns.typed, cell: (row) => words.replies(row.typed) },
	{ id: 'since', label: words.columns.since, cell: (row) => <Time at={row.endedAt} withClock /> },
]

/** What waits for a trainer, without anybody's name. */
export function QueuePage({ rows, pager, counts }: QueuePageProps) {
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			<FromTraineesTabs current="confirmations" counts={counts} />
			{rows.length > 0 ? (
				<>
					<DataTable caption={words.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
					<Pager {...pager} />
				</>
			) : (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
		</>
	)
}
