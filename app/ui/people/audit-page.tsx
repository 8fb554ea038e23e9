import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { Pager, type PagerProps } from '../primitives/pager'
import { Time } from '../primitives/time'
import { auditWords } from '../words/people'

export type AuditRow = {
	id: string
	at: Date | string
	who: string | null
	what: string
	about: string
	details: string
}
export type ChainVerdict = { ok: true; count: number } | { ok: false; seq: number; why: string }
export type AuditPageProps = { rows: AuditRow[]; pager: PagerProps; verdict: ChainVerdict | null }

const { columns: names } = auditWords
const columns: Column<AuditRow>[] = [
	{ id: 'at', label: names.at, cell: (row) => <Time at={row.at} withClock /> },
	{ id: 'who', label: names.who, names: true, cell: (row) => row.who ?? auditWords.nobody },
	{ id: 'what', label: names.what, cell: (row) => row.what },
	{ id: 'about', label: names.about, cell: (row) => row.about },
	{ id: 'details', label: names.details, cell: (row) => <span className="break-words">{row.details}</span> },
]

/** The log of administrative acts, and the check of the records' chain. */
export function AuditPage({ rows, pager, verdict }: AuditPageProps) {
	return (
		<>
			<PageHead title={auditWords.title} lead={auditWords.lead} />
			<Card as="section" labelledBy="chain-title" className="mb-8">
				<h2 id="chain-title" className="text-lg">
					{auditWords.verifyTitle}
				</h2>
				<p className="mt-1 mb-4 text-ink-soft">{auditWords.verifyText}</p>
				{verdict && (
					<Notice kind={verdict.ok ? 'success' : 'problem'} announce className="mb-4">
						{verdict.ok ? auditWords.intact(verdict.count) : auditWords.broken(verdict.seq, verdict.why)}
					</Notice>
				)}
				<Form method="post">
					<input type="hidden" name="intent" value="verify" />
					<SubmitButton look="secondary">{auditWords.verify}</SubmitButton>
				</Form>
			</Card>
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
