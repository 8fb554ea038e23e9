import type { ReactNode } from 'react'
import { classes } from './classes'
import { ScrollRegion } from './scroll-region'
import { TableHead } from './table-head'

export type Column<Row> = {
	id: string
	label: string
	cell: (row: Row) => ReactNode
	/** Numbers line up on the right. */
	number?: boolean
	/** The cell that names the row: a row header. */
	names?: boolean
	/** The address that sorts by this column, and how it is sorted now. */
	sort?: { to: string; now: 'ascending' | 'descending' | 'none' }
}

export type DataTableProps<Row> = {
	caption: string
	columns: Column<Row>[]
	rows: Row[]
	rowKey: (row: Row) => string
	/** phone: cards (each cell under its label) or a region that scrolls sideways. */
	phone?: 'cards' | 'scroll'
}

/** A real table. On a phone each row becomes a card, or the table scrolls within a named region. */
export function DataTable<Row>({ caption, columns, rows, rowKey, phone = 'cards' }: DataTableProps<Row>) {
	const cards = phone === 'cards'
	return (
		<ScrollRegion label={caption} className="rounded-lg border border-line bg-sheet">
			{/* Roles are said again because `display: block` takes a table's own away. */}
			<table role="table" className={classes('w-full text-sm', cards && 'table-cards')}>
				<caption className="sr-only">{caption}</caption>
				<thead role="rowgroup">
					<tr role="row">
						{columns.map(({ id, ...column }) => (
							<TableHead key={id} {...column} />
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{rows.map((row) => (
						<tr key={rowKey(row)} role="row" className="border-t border-line">
							{columns.map(({ id, label, names, number, cell }) => {
								const Cell = names ? 'th' : 'td'
								return (
									<Cell
										key={id}
										role={names ? 'rowheader' : 'cell'}
										scope={names ? 'row' : undefined}
										data-label={label}
										className={classes(
											'px-4 text-start align-baseline font-normal',
											cards ? 'py-1 sm:py-3' : 'py-3',
											names && 'font-semibold',
											number && 'tabular-nums sm:text-end',
										)}
									>
										{/* One box, so that a card sets all of it beside its label. */}
										<div>{cell(row)}</div>
									</Cell>
								)
							})}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollRegion>
	)
}
