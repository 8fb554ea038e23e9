import type { RecordsView } from '#app/server/views/records-view.server'
import type { RecordsPageProps } from '#app/ui/records/records-page'
import { recordsWords } from '#app/ui/words/records'
import { urls } from '#app/urls'

const filters = ['who', 'what', 'result', 'from', 'to'] as const
const columns = { person: 'person', what: 'slug', result: 'result', at: 'at' } as const

/** Every address of the list: filters, sort and page live in it, so that a list can be kept and shared. */
export function recordsAddress(
	params: URLSearchParams,
	view: RecordsView,
	mayExport: boolean,
): Omit<RecordsPageProps, 'rows'> {
	const value = (name: string) => params.get(name) ?? ''
	const kept = new URLSearchParams(filters.flatMap((name) => (value(name) ? [[name, value(name)]] : [])))
	const address = (more: Record<string, string>) =>
		new URLSearchParams([...kept, ...Object.entries(more)]).toString()
	const here = { sort: view.sort, dir: view.descending ? 'desc' : 'asc' }
	const sortBy = (name: string) => {
		const now = view.sort !== name ? 'none' : view.descending ? 'descending' : 'ascending'
		return {
			now,
			to: urls.records(address({ sort: name, dir: now === 'ascending' ? 'desc' : 'asc' })),
		} as const
	}
	const last = view.first + view.rows.length - 1
	return {
		sort: Object.fromEntries(Object.entries(columns).map(([column, name]) => [column, sortBy(name)])),
		filter: {
			action: urls.records(),
			value: {
				who: value('who'),
				what: value('what'),
				result: value('result'),
				from: value('from'),
				to: value('to'),
			},
			things: view.things.map(({ kind, slug, title }) => ({
				value: `${kind}:${slug}`,
				label: `${title} (${kind === 'course' ? recordsWords.kinds.course : recordsWords.kinds.scenario})`,
			})),
			errors: dayErrors(value('from'), value('to')),
			sort: here,
		},
		exportUrl: mayExport ? urls.recordsCsv(address(here)) : null,
		clearUrl: urls.records(),
		page: {
			first: view.first,
			last,
			all: view.total,
			previous: view.page > 1 ? urls.records(address({ ...here, page: String(view.page - 1) })) : null,
			next: last < view.total ? urls.records(address({ ...here, page: String(view.page + 1) })) : null,
		},
	}
}

function dayErrors(from: string, to: string): NonNullable<RecordsPageProps['filter']['errors']> {
	const bad = (day: string) => day !== '' && Number.isNaN(Date.parse(`${day}T00:00:00Z`))
	return {
		...(bad(from) && { from: recordsWords.badDay }),
		...(bad(to) && { to: recordsWords.badDay }),
		...(!bad(from) && !bad(to) && from && to && from > to && { to: recordsWords.daysReversed }),
	}
}
