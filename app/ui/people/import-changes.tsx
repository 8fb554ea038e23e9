import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { peopleImportWords as words } from '../words/people-import'

export type ChangeRow = {
	line: number
	name: string
	kind: keyof typeof words.kinds
	changes: { field: keyof typeof words.fields; before: string | null; after: string | null }[]
}

const columns: Column<ChangeRow>[] = [
	{ id: 'line', label: words.columns.line, cell: ({ line }) => line },
	{ id: 'name', label: words.columns.name, names: true, cell: ({ name }) => name },
	{
		id: 'kind',
		label: words.columns.what,
		cell: ({ kind }) => <Badge look={kind === 'new' ? 'good' : 'plain'}>{words.kinds[kind]}</Badge>,
	},
	{
		id: 'changes',
		label: words.columns.changes,
		cell: ({ changes, kind }) => (
			<ul>
				{changes.map(({ field, before, after }) => (
					<li key={field}>
						{words.fields[field]}:{' '}
						{kind !== 'new' && (
							<>
								<del className="text-ink-soft">{before ?? words.none}</del> →{' '}
							</>
						)}
						{after ?? words.none}
					</li>
				))}
			</ul>
		),
	},
]

/** What each row would change, before and after. */
export function ImportChanges({ rows, all }: { rows: ChangeRow[]; all: number }) {
	if (all === 0) return null
	return (
		<div className="mb-8">
			<h3 className="mb-3 text-lg">{words.changes}</h3>
			<DataTable caption={words.changes} columns={columns} rows={rows} rowKey={({ line }) => String(line)} />
			{all > rows.length && <p className="mt-2 text-ink-soft">{words.more(all - rows.length)}</p>}
		</div>
	)
}
