import { Form } from '@remix-run/react'
import { Fragment } from 'react'
import { urls } from '#app/urls'
import { DateInput } from '../form/date-input'
import { FilterActs } from '../form/filter-acts'
import { TextInput } from '../form/text-input'
import { EmptyState } from '../primitives/empty-state'
import { FilterFold } from '../primitives/filter-fold'
import { PageHead } from '../primitives/page-head'
import { viewingWords as words } from '../words/viewings'
import { LogPager } from './log-pager'
import { type ViewingLine, ViewingTable } from './viewing-table'

export type ViewingsPageProps = {
	rows: ViewingLine[]
	filter: { viewer: string; who: string; person: string; from: string; to: string; name: string | null }
	older: string | null
	first: string | null
}

/** The log of who looked at whom, to search by either and by days. */
export function ViewingsPage({ rows, filter, older, first }: ViewingsPageProps) {
	const { name, ...asked } = filter
	const filtered = Object.values(asked).some((value) => value !== '')
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			<FilterFold
				label={words.filter}
				by={JSON.stringify(filter)}
				on={Object.values(asked).filter((value) => value !== '').length}
			>
				<Form method="get" action={urls.viewings()}>
					<Fragment key={JSON.stringify(filter)}>
						{name && <p className="mb-3 font-semibold">{words.onePerson(name)}</p>}
						{filter.person && <input type="hidden" name="person" value={filter.person} />}
						<div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-4">
							<TextInput
								type="search"
								label={words.viewer}
								name="viewer"
								value={filter.viewer}
								maxLength={100}
							/>
							{!filter.person && (
								<TextInput type="search" label={words.person} name="who" value={filter.who} maxLength={100} />
							)}
							<DateInput label={words.from} name="from" value={filter.from} />
							<DateInput label={words.to} name="to" value={filter.to} />
						</div>
					</Fragment>
					<FilterActs words={words} clear={filtered ? urls.viewings() : null} />
				</Form>
			</FilterFold>
			{rows.length > 0 ? (
				<ViewingTable rows={rows} own={false} />
			) : (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
			<LogPager older={older && urls.viewings(older)} first={first === null ? null : urls.viewings(first)} />
		</>
	)
}
