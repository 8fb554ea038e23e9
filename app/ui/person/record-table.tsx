import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { codeText, personWords as words } from '../words/person'

export type RecordLine = {
	seq: number
	title: string
	result: string
	way: string | null
	round: number | null
	at: Date | string
	expiresAt: Date | string | null
	score: number | null
	corrects: number | null
	correctedBy: number | null
	attestedBy: number | null
	approval: string | null
}

const { recordColumns: names } = words

function notesOf(line: RecordLine): string[] {
	return [
		line.corrects === null ? '' : words.corrects(line.corrects),
		line.correctedBy === null ? '' : words.corrected(line.correctedBy),
		line.attestedBy === null ? '' : words.attested,
		line.approval === 'one-person' ? words.onePerson : '',
	].filter((text) => text !== '')
}

const columns: Column<RecordLine>[] = [
	{
		id: 'what',
		label: names.what,
		names: true,
		cell: (line) => (
			<>
				{line.title}
				{line.round !== null && (
					<span className="block font-normal text-ink-soft">{words.round(line.round)}</span>
				)}
			</>
		),
	},
	{
		id: 'result',
		label: names.result,
		cell: (line) => (
			<>
				<Badge look={line.result === 'passed' || line.result === 'completed' ? 'good' : 'plain'}>
					{codeText(words.results, line.result)}
				</Badge>
				{line.score !== null && <span className="block text-ink-soft">{words.score(line.score)}</span>}
				{notesOf(line).map((text) => (
					<span key={text} className="block text-ink-soft">
						{text}
					</span>
				))}
			</>
		),
	},
	{
		id: 'at',
		label: names.at,
		cell: (line) => (
			<>
				<Time at={line.at} />
				{line.expiresAt && (
					<span className="block text-ink-soft">
						{words.untilDay} <Time at={line.expiresAt} />
					</span>
				)}
			</>
		),
	},
	{ id: 'way', label: names.way, cell: (line) => codeText(words.ways, line.way) || words.none },
	{
		id: 'record',
		label: names.record,
		number: true,
		cell: (line) => (
			<Link to={urls.record(line.seq)} className="inline-flex min-h-6 items-center">
				{line.seq}
			</Link>
		),
	},
]

/** What the chain says about somebody, oldest first. */
export function RecordTable({ records }: { records: RecordLine[] }) {
	if (records.length === 0) return <p className="text-ink-soft">{words.noRecords}</p>
	return (
		<DataTable caption={words.records} columns={columns} rows={records} rowKey={(line) => String(line.seq)} />
	)
}
