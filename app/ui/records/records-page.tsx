import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { buttonStyle } from '../primitives/button-style'
import { DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Pager } from '../primitives/pager'
import { linkWords } from '../words/links'
import { recordsWords } from '../words/records'
import { trainingWords } from '../words/training'
import { type RecordChip, RecordChips } from './record-chips'
import { type RecordRow, type RecordSort, recordColumns } from './record-columns'
import { RecordFilter, type RecordFilterProps } from './record-filter'

export type RecordsPageProps = {
	rows: RecordRow[]
	sort: RecordSort
	filter: RecordFilterProps
	/** The address of exactly this list as CSV; null where the role may not export. */
	exportUrl: string | null
	/** The same as a workbook. */
	sheetUrl: string | null
	/** A new report of exactly this list; null where the role has none. */
	reportUrl: string | null
	/** The corrections that wait; null where the role has no part in them. */
	correctionsUrl: string | null
	/** What was done with records; null where the role does not read it. */
	logUrl: string | null
	chips: RecordChip[]
	clearUrl: string
	page: { count: number; exact: boolean; previous: string | null; next: string | null }
}

/** HR's list: filter, sort, page and export, all of it in the address. */
export function RecordsPage({ rows, sort, filter, chips, clearUrl, page, ...links }: RecordsPageProps) {
	const { exportUrl } = links
	const filtered = Object.values(filter.value).some((value) => value !== '')
	return (
		<>
			<PageHead title={recordsWords.title} lead={recordsWords.lead} acts={<Exports {...links} />} />
			<RecordFilter {...filter} />
			<RecordChips chips={chips} clearUrl={clearUrl} />
			<Ways {...links} />
			{rows.length > 0 ? (
				<>
					<DataTable
						caption={recordsWords.caption}
						columns={recordColumns(sort)}
						rows={rows}
						rowKey={(row) => String(row.seq)}
					/>
					<Pager
						previous={page.previous}
						next={page.next}
						text={recordsWords.count(rows.length, page.count, page.exact)}
					/>
				</>
			) : filtered ? (
				<EmptyState
					title={recordsWords.none}
					act={<LinkButton to={clearUrl}>{recordsWords.clear}</LinkButton>}
				>
					<p>{recordsWords.noneText}</p>
				</EmptyState>
			) : (
				<EmptyState title={recordsWords.empty}>
					<p>{recordsWords.emptyText}</p>
				</EmptyState>
			)}
			<p className="mt-8 max-w-measure text-sm text-ink-soft">
				{exportUrl && recordsWords.exportNote} {recordsWords.purpose}{' '}
				<Link to={urls.scores()}>{linkWords.scores}</Link>.
			</p>
		</>
	)
}

/** Downloads, so no client navigation. */
function Exports({ exportUrl, sheetUrl }: Pick<RecordsPageProps, 'exportUrl' | 'sheetUrl'>) {
	return (
		<>
			{exportUrl && (
				<a href={exportUrl} className={buttonStyle('secondary')}>
					{recordsWords.exportList}
				</a>
			)}
			{sheetUrl && (
				<a href={sheetUrl} className={buttonStyle('secondary')}>
					{recordsWords.exportSheet}
				</a>
			)}
		</>
	)
}

/** Where else this list leads. */
function Ways({
	reportUrl,
	correctionsUrl,
	logUrl,
}: Pick<RecordsPageProps, 'reportUrl' | 'correctionsUrl' | 'logUrl'>) {
	const ways = [
		{ to: reportUrl, text: trainingWords.sendRegularly },
		{ to: correctionsUrl, text: recordsWords.corrections },
		{ to: logUrl, text: recordsWords.log },
	]
	return (
		<p className="no-print mb-4 flex flex-wrap gap-x-5">
			{ways.map(
				({ to, text }) =>
					to && (
						<Link key={to} to={to} className="inline-flex min-h-6 items-center">
							{text}
						</Link>
					),
			)}
		</p>
	)
}
