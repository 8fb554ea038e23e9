import { Link } from '@remix-run/react'
import { Button } from '../primitives/button'
import { buttonStyle } from '../primitives/button-style'
import { DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Pager } from '../primitives/pager'
import { trainingWords as words } from '../words/training'
import { type ListLine, type ListSort, listColumns } from './list-columns'
import { type SavedList, SavedLists, type SavedProblem } from './saved-lists'
import { StateLegend } from './state-badge'
import { TrainingFilter, type TrainingFilterProps } from './training-filter'
import { TrainingTabs } from './training-tabs'

export type ListPageProps = {
	rows: ListLine[]
	total: number | null
	sort: ListSort
	filter: TrainingFilterProps
	/** Of exactly this list; null where the role may not export. */
	exports: { csv: string; xlsx: string } | null
	/** Where chosen lines go to; null where the role may do nothing for them. */
	actUrl: string | null
	/** Whether this list can be kept, and kept ones changed. */
	mayKeep: boolean
	saved: SavedList[]
	problem: SavedProblem | null
	previous: string | null
	next: string | null
	reports: boolean
	/** A new report of exactly this list; null where the role has none. */
	reportUrl: string | null
}

/** One line for each person and course: filter, sort, choose, keep, export. */
export function ListPage(props: ListPageProps) {
	const { rows, exports, filter, mayKeep, saved, problem, reports, reportUrl } = props
	return (
		<div className="page-wide">
			<PageHead
				title={words.listTitle}
				lead={words.listLead}
				acts={
					exports && (
						// Downloads, so no client navigation.
						<>
							<a href={exports.csv} className={buttonStyle('secondary')}>
								{words.csv}
							</a>
							<a href={exports.xlsx} className={buttonStyle('secondary')}>
								{words.xlsx}
							</a>
						</>
					)
				}
			/>
			<TrainingTabs current="list" reports={reports} />
			<TrainingFilter {...filter} />
			{mayKeep && <SavedLists lists={saved} problem={problem} />}
			{reportUrl && (
				<p className="no-print mb-4">
					<Link to={reportUrl} className="inline-flex min-h-6 items-center">
						{words.sendRegularly}
					</Link>
				</p>
			)}
			{rows.length > 0 ? (
				<Lines {...props} />
			) : (
				<EmptyState
					title={words.empty}
					act={filter.chips.length > 0 && <LinkButton to={filter.clearUrl}>{words.clear}</LinkButton>}
				>
					<p>{words.emptyText}</p>
				</EmptyState>
			)}
			<StateLegend />
			<p className="mt-8 max-w-measure text-sm text-ink-soft">
				{exports && words.exportNote} {words.purpose}
			</p>
		</div>
	)
}

function Lines({ rows, total, sort, actUrl, previous, next }: ListPageProps) {
	const table = (
		<DataTable
			caption={words.caption}
			columns={listColumns(sort, actUrl !== null)}
			rows={rows}
			rowKey={(row) => `${row.personId} ${row.course}`}
		/>
	)
	return (
		<>
			{actUrl === null ? (
				table
			) : (
				<form method="get" action={actUrl}>
					{table}
					<p className="mt-3 flex flex-wrap items-center gap-3 text-sm text-ink-soft">
						<Button type="submit" look="secondary" size="small">
							{words.act}
						</Button>
						{words.actHint}
					</p>
				</form>
			)}
			<Pager previous={previous} next={next} text={words.showing(rows.length, total)} />
		</>
	)
}
