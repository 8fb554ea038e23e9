import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { peopleImportWords as words } from '../words/people-import'

export type RunItem = {
	id: string
	file: string
	at: Date | string
	by: string
	counts: Record<string, number>
	undone: boolean
}

const names = words.runColumns

const columns: Column<RunItem>[] = [
	{ id: 'at', label: names.at, names: true, cell: ({ at }) => <Time at={at} withClock /> },
	{ id: 'file', label: names.file, cell: ({ file }) => <span className="break-words">{file}</span> },
	{ id: 'by', label: names.by, cell: ({ by }) => by },
	{ id: 'what', label: names.what, cell: ({ counts }) => words.runText(counts) },
	{
		id: 'undo',
		label: names.undo,
		cell: ({ id, file, counts, undone }) =>
			undone ? (
				words.undone(counts)
			) : (
				<Form method="post">
					<input type="hidden" name="intent" value="undo" />
					<input type="hidden" name="run" value={id} />
					<SubmitButton look="danger" size="small" match={{ run: id }}>
						{words.undo}
						<span className="sr-only">: {file}</span>
					</SubmitButton>
				</Form>
			),
	},
]

/** Files that were taken in, the newest first, each to be undone whole. */
export function ImportRuns({ runs }: { runs: RunItem[] }) {
	if (runs.length === 0) return null
	return (
		<div className="mt-10">
			<h2 className="mb-4 text-xl">{words.runs}</h2>
			<DataTable caption={words.runs} columns={columns} rows={runs} rowKey={({ id }) => id} />
		</div>
	)
}
