import type { RecordsView } from '#app/server/views/records-view.server'
import { recordChipText } from '#app/ui/records/record-chip-text'
import { type RecordFilterValue, recordFields } from '#app/ui/records/record-filter'
import type { RecordsPageProps } from '#app/ui/records/records-page'
import { recordsWords } from '#app/ui/words/records'
import { urls } from '#app/urls'

const columns = { person: 'person', what: 'slug', result: 'result', at: 'at' } as const

/** Every address of the list: filters, sort and place live in it, so that a list can be kept and shared. */
export function recordsAddress(
	params: URLSearchParams,
	view: RecordsView,
	may: { export: boolean; correct: boolean; report: boolean; log: boolean },
): Omit<RecordsPageProps, 'rows'> {
	const value = (name: string) => params.get(name) ?? ''
	const kept = recordFields.flatMap((name): [string, string][] => (value(name) ? [[name, value(name)]] : []))
	const here: [string, string][] = [
		['sort', view.sort],
		['dir', view.descending ? 'desc' : 'asc'],
	]
	const address = (...more: [string, string][]) => new URLSearchParams([...kept, ...more]).toString()
	const sortBy = (name: string) => {
		const now = view.sort !== name ? 'none' : view.descending ? 'descending' : 'ascending'
		const to = urls.records(address(['sort', name], ['dir', now === 'ascending' ? 'desc' : 'asc']))
		return { now, to } as const
	}
	const pageAt = (token: string | null) => token && urls.records(address(...here, ['after', token]))
	const choices = choicesOf(view)
	const values: RecordFilterValue = {
		...{ who: value('who'), what: value('what'), team: value('team'), site: value('site') },
		...{ kind: value('kind'), result: value('result'), way: value('way'), from: value('from') },
		...{ to: value('to'), expired: value('expired'), corrected: value('corrected') },
	}
	return {
		sort: Object.fromEntries(Object.entries(columns).map(([column, name]) => [column, sortBy(name)])),
		filter: {
			...choices,
			action: urls.records(),
			value: values,
			errors: dayErrors(values.from, values.to),
			sort: { sort: view.sort, dir: view.descending ? 'desc' : 'asc' },
		},
		chips: kept.map(([name, own]) => ({
			name,
			text: recordChipText(name, own, calledIn(own, choices)),
			to: urls.records(
				new URLSearchParams([...kept.filter(([other]) => other !== name), ...here]).toString(),
			),
		})),
		exportUrl: may.export ? urls.recordsCsv(address(...here)) : null,
		sheetUrl: may.export ? urls.recordsXlsx(address(...here)) : null,
		reportUrl: may.report ? urls.reports({ page: 'records', query: address(...here) }) : null,
		correctionsUrl: may.correct ? urls.corrections() : null,
		logUrl: may.log ? urls.audit() : null,
		clearUrl: urls.records(),
		page: { ...view, previous: pageAt(view.previous), next: pageAt(view.next) },
	}
}

function choicesOf({ things, teams, sites }: RecordsView) {
	const placed = (places: { id: string; name: string }[]) =>
		places.map(({ id, name }) => ({ value: id, label: name }))
	return {
		things: things.map(({ kind, slug, title }) => ({
			value: `${kind}:${slug}`,
			label: `${title} (${kind === 'course' ? recordsWords.kinds.course : recordsWords.kinds.scenario})`,
		})),
		teams: placed(teams),
		sites: placed(sites),
	}
}

function calledIn(value: string, { things, teams, sites }: ReturnType<typeof choicesOf>): string | null {
	return [...things, ...teams, ...sites].find((choice) => choice.value === value)?.label ?? null
}

function dayErrors(from: string, to: string): NonNullable<RecordsPageProps['filter']['errors']> {
	const bad = (day: string) => day !== '' && Number.isNaN(Date.parse(`${day}T00:00:00Z`))
	return {
		...(bad(from) && { from: recordsWords.badDay }),
		...(bad(to) && { to: recordsWords.badDay }),
		...(!bad(from) && !bad(to) && from && to && from > to && { to: recordsWords.daysReversed }),
	}
}
