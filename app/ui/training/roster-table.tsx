import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { DataTable } from '../primitives/data-table'
import { rosterWords as words } from '../words/roster'
import { trainingWords } from '../words/training'
import { shortDay } from './day-text'
import { type State, StateBadge } from './state-badge'

export type RosterLine = {
	personId: string
	name: string
	email: string
	team: string | null
	course: string
	title: string
	state: State
	required: boolean
	due: string | null
	completed: string | null
	expires: string | null
	knownNow: { state: State; completed: string | null; recorded: string | null } | null
}

const names = trainingWords.columns
const day = (text: string | null) => (text === null ? trainingWords.none : shortDay(text))

/** Who stood how then; where more is known by now, it stands beside. */
export function RosterTable({ lines, ownId }: { lines: RosterLine[]; ownId: string }) {
	return (
		<DataTable
			caption={words.caption}
			rows={lines}
			rowKey={({ personId, course }) => `${personId} ${course}`}
			columns={[
				{
					id: 'person',
					label: names.person,
					names: true,
					cell: ({ personId, name, email }) => (
						<>
							{/* One's own file is not on the desk: what there is of it is in one's account. */}
							<Link
								to={personId === ownId ? urls.account() : urls.person(personId)}
								className="inline-block min-h-6"
							>
								{name}
							</Link>
							<span className="block font-normal text-ink-soft">{email}</span>
						</>
					),
				},
				{ id: 'team', label: words.team, cell: ({ team }) => team ?? trainingWords.none },
				{
					id: 'course',
					label: names.course,
					cell: ({ title, required }) => (
						<>
							{title}
							{!required && <span className="block text-ink-soft">{trainingWords.optional}</span>}
						</>
					),
				},
				{ id: 'state', label: names.state, cell: ({ state }) => <StateBadge state={state} /> },
				{ id: 'due', label: names.due, cell: ({ due }) => day(due) },
				{ id: 'completed', label: names.completed, cell: ({ completed }) => day(completed) },
				{ id: 'now', label: words.knownNow, cell: ({ knownNow }) => <KnownNow now={knownNow} /> },
			]}
		/>
	)
}

function KnownNow({ now }: { now: RosterLine['knownNow'] }) {
	if (!now) return <span className="text-ink-soft">{words.same}</span>
	return (
		<>
			<StateBadge state={now.state} />
			{now.completed && <span className="block">{words.completed(shortDay(now.completed))}</span>}
			{now.recorded && <span className="block">{words.recorded(shortDay(now.recorded))}</span>}
		</>
	)
}
