import { MonthBars } from '../charts/month-bars'
import { ShareLine } from '../charts/share-line'
import { DataTable } from '../primitives/data-table'
import { Disclosure } from '../primitives/disclosure'
import { outlookWords as words } from '../words/outlook'
import { trainingWords } from '../words/training'

/** A month as YYYY-MM. */
export type MonthRow = {
	month: string
	completed: number
	lapsed: number
	assigned: number
	share: number | null
}
export type TrendPartProps = { months: MonthRow[] | null; sharesCounted: boolean }

const short = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const monthText = (month: string) => short.format(new Date(`${month}-01T00:00:00Z`))
const series = ['completed', 'lapsed', 'assigned'] as const

/** The last twelve months, as pictures and as a table. */
export function TrendPart({ months, sharesCounted }: TrendPartProps) {
	return (
		<section aria-labelledby="trend-title" className="mb-10">
			<h2 id="trend-title" className="text-xl">
				{words.trend}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">{months ? words.trendText : words.trendFew}</p>
			{months && <Trend months={months} sharesCounted={sharesCounted} />}
		</section>
	)
}

function Trend({ months, sharesCounted }: { months: MonthRow[]; sharesCounted: boolean }) {
	const total = (name: (typeof series)[number]) => months.reduce((sum, month) => sum + month[name], 0)
	const names = months.map(({ month }) => monthText(month))
	return (
		<>
			<MonthBars
				title={words.barsTitle}
				text={words.barsText(total('completed'), total('lapsed'), total('assigned'))}
				months={names}
				series={series.map((name) => ({
					label: words.series[name],
					values: months.map((month) => month[name]),
				}))}
			/>
			{sharesCounted ? (
				<>
					<h3 className="mb-2 text-base font-semibold">{words.shareTitle}</h3>
					<ShareLine
						title={words.shareTitle}
						text={words.shareText(months.at(-1)?.share ?? null)}
						months={names}
						shares={months.map(({ share }) => share)}
					/>
				</>
			) : (
				<p className="mb-4 max-w-measure text-sm text-ink-soft">{words.shareLarge}</p>
			)}
			<Disclosure summary={words.table}>
				<DataTable
					caption={words.barsTitle}
					rows={months}
					rowKey={({ month }) => month}
					columns={[
						{ id: 'month', label: words.month, names: true, cell: ({ month }) => monthText(month) },
						...series.map((name) => ({
							id: name,
							label: words.series[name],
							number: true,
							cell: (month: MonthRow) => month[name].toLocaleString('en-GB'),
						})),
						{
							id: 'share',
							label: words.share,
							number: true,
							cell: ({ share }) => (share === null ? trainingWords.none : words.percent(share)),
						},
					]}
				/>
			</Disclosure>
		</>
	)
}
