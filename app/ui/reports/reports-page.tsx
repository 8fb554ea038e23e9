import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { VisuallyHidden } from '../primitives/visually-hidden'
import { reportWords as words } from '../words/reports'
import { type FilterPart, filterText } from './filter-text'
import { ReportForm, type ReportFormProps } from './report-form'

export type ReportLine = {
	id: string
	name: string
	page: keyof typeof words.pages | null
	/** What its list is filtered by. */
	filter: FilterPart[]
	every: keyof typeof words.rhythms | null
	nextRunAt: Date | string | null
}
export type ReportsPageProps = {
	reports: ReportLine[]
	/** Null: not theirs to set up. */
	form: ReportFormProps | null
}

const columns: Column<ReportLine>[] = [
	{
		id: 'name',
		label: words.name,
		names: true,
		cell: (one) => <Link to={urls.report(one.id)}>{one.name}</Link>,
	},
	{ id: 'page', label: words.page, cell: (one) => one.page && words.pages[one.page] },
	{ id: 'filter', label: words.query, cell: (one) => filterText(one.page, one.filter) },
	{ id: 'every', label: words.every, cell: (one) => one.every && words.rhythms[one.every] },
	{ id: 'next', label: words.next, cell: (one) => one.nextRunAt && <Time at={one.nextRunAt} withClock /> },
	{ id: 'acts', label: words.acts, cell: (one) => <ReportActs report={one} /> },
]

/** One's own reports, and the form for one more. */
export function ReportsPage({ reports, form }: ReportsPageProps) {
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			{reports.length > 0 ? (
				<DataTable caption={words.caption} columns={columns} rows={reports} rowKey={(one) => one.id} />
			) : (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
			{form && <ReportForm key={form.id ?? 'new'} {...form} />}
		</>
	)
}

function ReportActs({ report: { id, name } }: { report: ReportLine }) {
	return (
		<div className="flex flex-wrap items-center gap-3">
			<Link to={`${urls.reports()}?edit=${id}`}>
				{words.edit}
				<VisuallyHidden>{words.ofReport(name)}</VisuallyHidden>
			</Link>
			<Form method="post" action={`${urls.reports()}?index`}>
				<input type="hidden" name="intent" value="end" />
				<input type="hidden" name="id" value={id} />
				<SubmitButton size="small" look="secondary" match={{ intent: 'end', id }}>
					{words.end}
					<VisuallyHidden>{words.ofReport(name)}</VisuallyHidden>
				</SubmitButton>
			</Form>
		</div>
	)
}
