import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { countingWords as words } from '../words/counting'
import { personWords } from '../words/person'

export type CountingLine = {
	course: string
	courseTitle: string
	scenario: string
	title: string
	round: number
	policy: keyof typeof words.policies
	testOut: boolean
	tries: number
	counts: {
		attemptId: string
		at: Date | string
		state: keyof typeof personWords.attemptStates
	} | null
}

const { columns: names } = words

const columns: Column<CountingLine>[] = [
	{
		id: 'scenario',
		label: names.scenario,
		names: true,
		cell: (line) => (
			<>
				{line.title}
				{line.testOut && <span className="block font-normal text-ink-soft">{words.testOut}</span>}
			</>
		),
	},
	{
		id: 'course',
		label: names.course,
		cell: (line) => (
			<>
				{line.courseTitle}
				<span className="block text-ink-soft">{personWords.round(line.round)}</span>
			</>
		),
	},
	{ id: 'policy', label: names.policy, cell: (line) => words.policies[line.policy] },
	{ id: 'tries', label: names.tries, number: true, cell: (line) => line.tries },
	{
		id: 'counts',
		label: names.counts,
		cell: ({ counts }) =>
			counts ? (
				<>
					<Time at={counts.at} withClock />
					<span className="block text-ink-soft">{personWords.attemptStates[counts.state]}</span>
				</>
			) : (
				words.none
			),
	},
]

/** Which official try counts for each course, by the rule that the course gives. */
export function CountingTable({
	lines,
	caption,
	inCourse = false,
}: {
	lines: CountingLine[]
	caption: string
	/** The course is named around it. */
	inCourse?: boolean
}) {
	return (
		<DataTable
			caption={caption}
			columns={inCourse ? columns.filter(({ id }) => id !== 'course') : columns}
			rows={lines}
			rowKey={(line) => `${line.course} ${line.scenario}`}
		/>
	)
}
