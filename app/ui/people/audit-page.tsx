import { urls } from '#app/urls'
import type { Choice } from '../form/select'
import { LogPager } from '../person/log-pager'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { auditSearchWords } from '../words/audit'
import { auditWords } from '../words/people'
import { type AuditChange, AuditChanges } from './audit-changes'
import { AuditFilter, type AuditFilterValue } from './audit-filter'
import { ChainCard, type ChainCardProps } from './chain-card'

export type AuditRow = {
	id: string
	/** Its number, as a check names it. */
	line: number | null
	at: Date | string
	who: string | null
	what: string
	about: string
	changes: AuditChange[]
}
export type AuditPageProps = {
	rows: AuditRow[]
	filter: AuditFilterValue
	acts: Choice[]
	older: string | null
	first: string | null
	/** Which entries are theirs to read. */
	reach: 'all' | 'records' | 'own-content'
	/** Null: not theirs to check. */
	chain: ChainCardProps | null
	/** Whether they may open the log of looks. */
	viewings: boolean
}

const { columns: names } = auditWords
const columns: Column<AuditRow>[] = [
	{ id: 'line', label: names.number, cell: (row) => row.line },
	{ id: 'at', label: names.at, cell: (row) => <Time at={row.at} withClock /> },
	{ id: 'who', label: names.who, names: true, cell: (row) => row.who ?? auditWords.nobody },
	{ id: 'what', label: names.what, cell: (row) => row.what },
	{ id: 'about', label: names.about, cell: (row) => <span className="wrap-anywhere">{row.about}</span> },
	{ id: 'details', label: names.details, cell: (row) => <AuditChanges changes={row.changes} /> },
]

/** The log of administrative acts, to search, and the check of the records' chain. */
export function AuditPage({ rows, filter, acts, older, first, reach, chain, viewings }: AuditPageProps) {
	const filtered = Object.values(filter).some((text) => text !== '')
	const scope =
		reach === 'records'
			? auditSearchWords.records
			: reach === 'own-content'
				? auditSearchWords.ownContent
				: ''
	return (
		<>
			<PageHead
				title={auditWords.title}
				lead={`${auditWords.lead} ${scope}`.trim()}
				acts={
					viewings && (
						<LinkButton to={urls.viewings()} look="secondary">
							{auditSearchWords.linkViewings}
						</LinkButton>
					)
				}
			/>
			{chain && <ChainCard {...chain} />}
			<AuditFilter value={filter} acts={acts} />
			{rows.length > 0 ? (
				<>
					<DataTable caption={auditWords.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
					<LogPager older={older && urls.audit(older)} first={first === null ? null : urls.audit(first)} />
				</>
			) : (
				<EmptyState title={filtered ? auditSearchWords.none : auditWords.none}>
					<p>{filtered ? auditSearchWords.noneText : auditWords.noneText}</p>
				</EmptyState>
			)}
		</>
	)
}
