import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Pager } from '../primitives/pager'
import { trainingWords as words } from '../words/training'
import { MatrixTable, type MatrixTableProps } from './matrix-table'
import { StateLegend } from './state-badge'
import { TrainingFilter, type TrainingFilterProps } from './training-filter'
import { TrainingTabs } from './training-tabs'

export type MatrixPageProps = MatrixTableProps & {
	filter: TrainingFilterProps
	previous: string | null
	next: string | null
	reports: boolean
}

/** Who stands how, people by courses. */
export function MatrixPage({ columns, rows, filter, previous, next, reports }: MatrixPageProps) {
	return (
		<div className="page-wide">
			<PageHead title={words.matrixTitle} lead={words.matrixLead} />
			<TrainingTabs current="matrix" reports={reports} />
			<TrainingFilter {...filter} choosesCourses />
			{rows.length > 0 ? (
				<>
					<MatrixTable columns={columns} rows={rows} />
					<Pager previous={previous} next={next} text={words.people(rows.length)} />
				</>
			) : (
				<EmptyState
					title={words.empty}
					act={filter.chips.length > 0 && <LinkButton to={filter.clearUrl}>{words.clear}</LinkButton>}
				>
					<p>{words.emptyText}</p>
				</EmptyState>
			)}
			<StateLegend />
			<p className="mt-8 max-w-measure text-sm text-ink-soft">{words.purpose}</p>
		</div>
	)
}
