import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { type Column, DataTable } from '../primitives/data-table'
import { LinkButton } from '../primitives/link-button'
import { Time } from '../primitives/time'
import { VisuallyHidden } from '../primitives/visually-hidden'
import { dayText } from '../training/day-text'
import { StateBadge } from '../training/state-badge'
import { personWords as words } from '../words/person'

export type StandingLine = {
	course: string
	title: string
	state: keyof typeof words.states
	required: boolean
	round: number
	/** The day it is due by, YYYY-MM-DD, where the person is. */
	dueOn: string | null
	completedAt: Date | string | null
	expiresAt: Date | string | null
	assignedAt: Date | string | null
	/** They enrolled themselves. */
	self: boolean
	why: { assignmentId: string; title: string; by: string | null } | null
}

const { columns: names } = words

function Why({ line, linked }: { line: StandingLine; linked: boolean }) {
	if (line.why) {
		const text = words.byAssignment(line.why.title, line.why.by)
		return (
			<>
				{linked ? <Link to={urls.assignment(line.why.assignmentId)}>{text}</Link> : text}
				{line.assignedAt && (
					<span className="block text-ink-soft">
						{words.since} <Time at={line.assignedAt} />
					</span>
				)}
			</>
		)
	}
	return <>{line.self ? words.self : words.notRequired}</>
}

const columns = (linked: boolean, decideFor: string | null): Column<StandingLine>[] => [
	{ id: 'course', label: names.course, names: true, cell: (line) => line.title },
	{
		id: 'state',
		label: names.state,
		cell: (line) => (
			<>
				<StateBadge state={line.state} text={words.states[line.state]} />
				{line.round > 1 && <span className="block text-ink-soft">{words.round(line.round)}</span>}
				{line.completedAt && (
					<span className="block text-ink-soft">
						<Time at={line.completedAt} />
					</span>
				)}
			</>
		),
	},
	{ id: 'due', label: names.due, cell: (line) => (line.dueOn ? dayText(line.dueOn) : words.noDue) },
	{
		id: 'until',
		label: names.until,
		cell: (line) =>
			line.completedAt === null ? words.none : line.expiresAt ? <Time at={line.expiresAt} /> : words.forGood,
	},
	{ id: 'why', label: names.why, cell: (line) => <Why line={line} linked={linked} /> },
	...(decideFor === null
		? []
		: [
				{
					id: 'do',
					label: words.decide,
					cell: (line: StandingLine) => (
						<LinkButton to={urls.trainingAct(`who=${decideFor}:${line.course}`)} look="quiet" size="small">
							{words.decideOn}
							<VisuallyHidden>: {line.title}</VisuallyHidden>
						</LinkButton>
					),
				},
			]),
]

/** How somebody stands towards each course, and why; with `decideFor`, whoever reads may decide something for them. */
export function StandingTable({
	standings,
	linked,
	decideFor,
}: {
	standings: StandingLine[]
	linked: boolean
	decideFor: string | null
}) {
	if (standings.length === 0) return <p className="text-ink-soft">{words.noStandings}</p>
	return (
		<DataTable
			caption={words.standings}
			columns={columns(linked, decideFor)}
			rows={standings}
			rowKey={(line) => line.course}
		/>
	)
}
