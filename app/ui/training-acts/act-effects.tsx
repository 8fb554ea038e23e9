import { type Column, DataTable } from '../primitives/data-table'
import { WorkedOut } from '../primitives/worked-out'
import { shortDay } from '../training/day-text'
import { trainingWords } from '../words/training'
import { actWords as words } from '../words/training-acts'

export type ActEffect = {
	key: string
	name: string
	title: string
	stateBefore: string | null
	stateAfter: string | null
	dueBefore: string | null
	dueAfter: string | null
}

const states: Readonly<Record<string, string>> = trainingWords.states
const stateText = (state: string | null) => (state === null ? words.notTheirs : (states[state] ?? state))
const dueText = (day: string | null) => (day === null ? words.noDay : shortDay(day))
const both = (before: string, after: string) =>
	before === after ? `${before} (${words.same})` : `${before}${words.arrow}${after}`

const columns: Column<ActEffect>[] = [
	{ id: 'person', label: words.columns.person, names: true, cell: (row) => row.name },
	{ id: 'course', label: words.columns.course, cell: (row) => row.title },
	{
		id: 'state',
		label: words.columns.state,
		cell: (row) => both(stateText(row.stateBefore), stateText(row.stateAfter)),
	},
	{ id: 'due', label: words.columns.due, cell: (row) => both(dueText(row.dueBefore), dueText(row.dueAfter)) },
]

/** So many rows are shown. */
const mostShown = 100

/** What a decision would change, for each person and course. */
export function ActEffects({ effects }: { effects: ActEffect[] }) {
	return (
		<WorkedOut title={words.effect}>
			<p className="mt-1 mb-4 text-ink-soft">{words.effectText}</p>
			{effects.length > mostShown && (
				<p className="mb-2 text-sm">{words.shownRows(mostShown, effects.length)}</p>
			)}
			<DataTable
				caption={words.caption}
				columns={columns}
				rows={effects.slice(0, mostShown)}
				rowKey={(row) => row.key}
			/>
		</WorkedOut>
	)
}
