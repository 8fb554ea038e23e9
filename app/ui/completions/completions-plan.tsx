import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { type Column, DataTable } from '../primitives/data-table'
import { Notice } from '../primitives/notice'
import { timeText } from '../primitives/time-text'
import { completionsWords as words } from '../words/completions'

type FaultRow = { line: number; code: keyof typeof words.rowFaults; value: string }
type PlanRow = {
	line: number
	name: string
	title: string
	day: string
	minutes: number
	expiresOn: string | null
}
export type CompletionsPlanProps = {
	file: string
	rows: PlanRow[]
	faults: FaultRow[]
	all: number
	allFaults: number
	unknown: string[]
	windows: boolean
	digest: string
}

const { columns: names } = words
const dayText = (day: string) => timeText(new Date(`${day}T12:00:00Z`))

const faultColumns: Column<FaultRow>[] = [
	{ id: 'line', label: names.line, number: true, names: true, cell: ({ line }) => line },
	{ id: 'problem', label: names.problem, cell: ({ code }) => words.rowFaults[code] },
	{
		id: 'value',
		label: names.value,
		cell: ({ value }) => <code className="text-xs break-words">{value}</code>,
	},
]
const rowColumns: Column<PlanRow>[] = [
	{ id: 'line', label: names.line, number: true, cell: ({ line }) => line },
	{ id: 'person', label: names.person, names: true, cell: ({ name }) => name },
	{ id: 'course', label: names.course, cell: ({ title }) => title },
	{ id: 'day', label: names.day, cell: ({ day }) => dayText(day) },
	{ id: 'minutes', label: names.minutes, number: true, cell: ({ minutes }) => minutes },
	{
		id: 'expires',
		label: names.expires,
		cell: ({ expiresOn }) => (expiresOn === null ? words.byRule : dayText(expiresOn)),
	},
]

/** What a file would do: every row that is wrong, or every row that would be written. */
export function CompletionsPlan(plan: CompletionsPlanProps) {
	const { file, rows, faults, all, allFaults, unknown, windows, digest } = plan
	const ready = allFaults === 0
	return (
		<Card as="section" labelledBy="plan">
			<h2 id="plan" className="mb-4 text-lg break-words">
				{words.planTitle(file)}
			</h2>
			<Notice kind={ready ? 'success' : 'problem'} className="mb-4">
				{ready ? words.ready(all) : words.notReady(allFaults)}
			</Notice>
			{unknown.length > 0 && (
				<p className="mb-2 text-sm text-ink-soft">{words.unknown(unknown.join(', '))}</p>
			)}
			{windows && <p className="mb-2 text-sm text-warn">{words.encoding}</p>}
			{ready ? (
				<DataTable
					caption={words.rowsCaption}
					columns={rowColumns}
					rows={rows}
					rowKey={({ line }) => String(line)}
				/>
			) : (
				<DataTable
					caption={words.faultsCaption}
					columns={faultColumns}
					rows={faults}
					rowKey={({ line, code }) => `${line} ${code}`}
				/>
			)}
			{(ready ? all > rows.length : allFaults > faults.length) && (
				<p className="mt-2 text-sm text-ink-soft">
					{ready ? words.more(rows.length, all) : words.more(faults.length, allFaults)}
				</p>
			)}
			<div className="mt-5 flex flex-wrap gap-2">
				{ready && (
					<Form method="post" action={urls.importCompletions()}>
						<input type="hidden" name="intent" value="apply" />
						<input type="hidden" name="digest" value={digest} />
						<SubmitButton match={{ intent: 'apply' }}>{words.apply(all)}</SubmitButton>
					</Form>
				)}
				<Form method="post" action={urls.importCompletions()}>
					<input type="hidden" name="intent" value="drop" />
					<SubmitButton look="quiet" match={{ intent: 'drop' }}>
						{words.drop}
					</SubmitButton>
				</Form>
			</div>
		</Card>
	)
}
