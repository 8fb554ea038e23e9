import { urls } from '#app/urls'
import { LinkButton } from '../primitives/link-button'
import { Time } from '../primitives/time'
import { personWords as words } from '../words/person'
import { Part } from './part'
import { type StandingLine, StandingTable } from './standing-table'

export type TrainingPartProps = {
	personId: string
	standings: StandingLine[]
	reminders: { course: string; title: string; round: number; step: string; at: Date | string }[]
	/** Whether this reader may open assignments, and may make one. */
	assignments: boolean
	assign: boolean
}

/** How somebody stands, and what they were reminded of. */
export function TrainingPart({ personId, standings, reminders, assignments, assign }: TrainingPartProps) {
	return (
		<>
			<Part id="standings" title={words.standings}>
				<StandingTable standings={standings} linked={assignments} decideFor={assign ? personId : null} />
				{assign && (
					<p className="no-print mt-4">
						<LinkButton to={urls.newAssignment()} look="secondary" size="small">
							{words.assign}
						</LinkButton>
					</p>
				)}
			</Part>
			<Part id="reminders" title={words.reminders}>
				{reminders.length === 0 ? (
					<p className="text-ink-soft">{words.noReminders}</p>
				) : (
					<ul className="grid list-disc gap-1 ps-6">
						{reminders.map((one) => (
							<li key={`${one.course} ${one.round} ${one.step}`}>
								{one.title}, <Time at={one.at} withClock /> ({words.step(one.step)})
							</li>
						))}
					</ul>
				)}
			</Part>
		</>
	)
}
