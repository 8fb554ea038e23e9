import { Link } from '@remix-run/react'
import { type FromTraineesCounts, FromTraineesTabs } from '../confirming/from-trainees-tabs'
import { GuideLink } from '../guide/guide-link'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { PageHead } from '../primitives/page-head'
import { Pager, type PagerProps } from '../primitives/pager'
import { Time } from '../primitives/time'
import { disputesWords as words } from '../words/disputes'

export type DisputeQueueRow = { id: string; to: string; title: string; at: Date | string }
export type DisputeQueuePageProps = {
	rows: DisputeQueueRow[]
	pager: PagerProps
	counts: FromTraineesCounts
}

const columns: Column<DisputeQueueRow>[] = [
	{ id: 'what', label: words.columns.what, names: true, cell: (row) => <Link to={row.to}>{row.title}</Link> },
	{ id: 'since', label: words.columns.since, cell: (row) => <Time at={row.at} withClock /> },
]

/** Contested turns that wait for a trainer, without anybody's name. */
export function DisputeQueuePage({ rows, pager, counts }: DisputeQueuePageProps) {
	return (
		<>
			<PageHead title={words.title} lead={words.lead} acts={<GuideLink chapter="answering-trainees" />} />
			<FromTraineesTabs current="disputes" counts={counts} />
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
