import { type Column, DataTable } from '../primitives/data-table'
import { Notice } from '../primitives/notice'
import { peopleImportWords as words } from '../words/people-import'

type FieldName = keyof typeof words.fields
export type FaultRow = {
	line: number
	column: FieldName | null
	code: keyof typeof words.faults
	told: string
}

const columns: Column<FaultRow>[] = [
	{ id: 'line', label: words.columns.line, names: true, cell: ({ line }) => line },
	{ id: 'column', label: words.columns.column, cell: ({ column }) => (column ? words.fields[column] : '–') },
	{ id: 'problem', label: words.columns.problem, cell: ({ code }) => words.faults[code] },
	{
		id: 'told',
		label: words.columns.told,
		cell: ({ told }) => <span className="break-words">{told.slice(0, 300) || '–'}</span>,
	},
]

/** Every cell to be mended: its row, its column, what is wrong, what stands there. */
export function ImportFaults({ faults, all }: { faults: FaultRow[]; all: number }) {
	if (all === 0) return null
	return (
		<div className="mb-8">
			<h3 className="mb-3 text-lg">{words.faultsTitle(all)}</h3>
			<Notice kind="problem" className="mb-4">
				{words.faultsText}
			</Notice>
			<DataTable
				caption={words.faultsTitle(all)}
				columns={columns}
				rows={faults}
				rowKey={({ line, column, code }) => `${line} ${column} ${code}`}
			/>
			{all > faults.length && <p className="mt-2 text-ink-soft">{words.more(all - faults.length)}</p>}
		</div>
	)
}
