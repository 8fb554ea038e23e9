import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { PageHead } from '../primitives/page-head'
import { Pager, type PagerProps } from '../primitives/pager'
import { Time } from '../primitives/time'
import { auditWords } from '../words/people'
import { ChainCard, type ChainCardProps } from './chain-card'

export type AuditRow = {
	id: string
	at: Date | string
	who: string | null
	what: string
	about: string
	details: string
}
export type AuditPageProps = { rows: AuditRow[]; pager: PagerProps; chain: ChainCardProps }

const { columns: names } = auditWords
const columns: Column<AuditRow>[] = [
	{ id: 'at', label: names.at, cell: (row) => <Time at={row.at} withClock /> },
	{ id: 'who', label: names.who, names: true, cell: (row) => row.who ?? auditWords.nobody },
	{ id: 'what', label: names.what, cell: (row) => row.what },
	{ id: 'about', label: names.about, cell: (row) => row.about },
	{ id: 'details', label: names.details, cell: (row) => <span className="break-words">{row.details}</span> },
]

/** The log of administrative acts, and the check of the records' chain. */
export function AuditPage({ rows, pager, chain }: AuditPageProps) {
	return (
		<>
			<PageHead title={auditWords.title} lead={auditWords.lead} />
			<ChainCard {...chain} />
			{rows.length > 0 ? (
				<>
					<DataTable caption={auditWords.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
					<Pager {...pager} />
				</>
			) : (
				<EmptyState title={auditWords.none}>
					<p>{auditWords.noneText}</p>
				</EmptyState>
			)}
		</>
	)
}
