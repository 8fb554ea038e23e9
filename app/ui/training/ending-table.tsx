import { Link } from '@remix-run/react'
import { DataTable } from '../primitives/data-table'
import { outlookWords as words } from '../words/outlook'

/** `within` has a number and the list behind it for each stretch; null: of too few people. */
export type EndingRow = { id: string; name: string; within: { count: number | null; to: string }[] }
export type EndingTableProps = { caption: string; label: string; days: readonly number[]; rows: EndingRow[] }

/** What ends soon, by group; by name, never by number. */
export function EndingTable({ caption, label, days, rows }: EndingTableProps) {
	return (
		<DataTable
			caption={caption}
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{ id: 'name', label, names: true, cell: ({ name }) => name },
				...days.map((length, place) => ({
					id: String(length),
					label: words.within(length),
					number: true,
					cell: ({ name, within }: EndingRow) => <Ending of={within[place]} name={name} days={length} />,
				})),
			]}
		/>
	)
}

function Ending({
	of,
	name,
	days,
}: {
	of: EndingRow['within'][number] | undefined
	name: string
	days: number
}) {
	if (!of || of.count === null) return <span className="text-ink-soft">{words.few}</span>
	if (of.count === 0) return <>0</>
	return (
		<Link to={of.to} className="inline-block min-h-6 min-w-6">
			<span className="sr-only">{words.see(of.count, name, days)}</span>
			<span aria-hidden>{of.count.toLocaleString('en-GB')}</span>
		</Link>
	)
}
