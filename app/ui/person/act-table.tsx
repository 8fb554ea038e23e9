import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { codeText, personWords as words } from '../words/person'

export type ActLine = {
	id: string
	title: string | null
	kind: string
	code: string
	from: Date | string
	until: Date | string | null
	dueOn: string | null
	by: string | null
	knownAt: Date | string
	undone: boolean
}

const { actColumns: names } = words

const columns: Column<ActLine>[] = [
	{
		id: 'what',
		label: names.what,
		names: true,
		cell: (line) => (
			<>
				{codeText(words.kinds, line.kind)} {line.undone && <Badge>{words.undone}</Badge>}
			</>
		),
	},
	{ id: 'about', label: names.about, cell: (line) => line.title ?? words.allCourses },
	{ id: 'why', label: names.why, cell: (line) => codeText(words.codes, line.code) },
	{
		id: 'when',
		label: names.when,
		cell: (line) => (
			<>
				{words.fromDay} <Time at={line.from} />
				{line.until && (
					<>
						{' '}
						{words.untilDay} <Time at={line.until} />
					</>
				)}
				{line.dueOn && `, ${words.dueOn(line.dueOn)}`}
			</>
		),
	},
	{
		id: 'by',
		label: names.by,
		cell: (line) => (
			<>
				{line.by ?? words.none}
				<span className="block text-ink-soft">
					<Time at={line.knownAt} withClock />
				</span>
			</>
		),
	},
]

/** What was decided for somebody, by coded reasons. */
export function ActTable({ acts }: { acts: ActLine[] }) {
	if (acts.length === 0) return <p className="text-ink-soft">{words.noActs}</p>
	return <DataTable caption={words.acts} columns={columns} rows={acts} rowKey={(line) => line.id} />
}
