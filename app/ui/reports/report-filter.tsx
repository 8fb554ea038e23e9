import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { urls } from '#app/urls'
import { Disclosure } from '../primitives/disclosure'
import { reportWords as words } from '../words/reports'
import { type FilterPart, filterText } from './filter-text'

export type ReportFilterProps = {
	page: string
	query: string
	filter: FilterPart[]
	/** The filter as text is wrong. */
	wrong?: boolean
	/** The field of the filter as text. */
	children: ReactNode
}

/** What a report's list is filtered by, in words, and the ways to another filter. */
export function ReportFilter({ page, query, filter, wrong = false, children }: ReportFilterProps) {
	const list = page === 'records' ? urls.records(query) : urls.trainingList(query)
	return (
		<div role="group" aria-labelledby="report-filter" className="mb-5">
			<p id="report-filter" className="font-semibold">
				{words.query}
			</p>
			<p className="mt-1 wrap-anywhere">{filterText(page, filter)}</p>
			<p className="mt-1 text-sm text-ink-soft">
				{words.queryOther} <Link to={list}>{words.queryList}</Link>
			</p>
			<Disclosure look="line" summary={words.queryByHand} open={wrong}>
				{children}
			</Disclosure>
		</div>
	)
}
