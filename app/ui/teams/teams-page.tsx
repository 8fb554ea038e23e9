import { urls } from '#app/urls'
import { type FromTraineesCounts, FromTraineesTabs } from '../confirming/from-trainees-tabs'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { signOffWords } from '../words/sign-off'
import { teamsWords as words } from '../words/teams'
import { Member, type TeamMember } from './member'

export type TeamsPageProps = {
	teams: { id: string; name: string; members: TeamMember[] }[]
	counts: FromTraineesCounts
}

/** The teams a trainer looks after, with how far each of their people is in courses. */
export function TeamsPage({ teams, counts }: TeamsPageProps) {
	return (
		<>
			<PageHead
				title={words.title}
				lead={words.lead}
				acts={
					<>
						<LinkButton to={urls.training()} look="secondary">
							{words.training}
						</LinkButton>
						<LinkButton to={urls.assignments()} look="secondary">
							{words.assignments}
						</LinkButton>
						<LinkButton to={urls.records()} look="secondary">
							{words.records}
						</LinkButton>
						<LinkButton to={urls.signOff()}>{signOffWords.link}</LinkButton>
					</>
				}
			/>
			<FromTraineesTabs current="teams" counts={counts} />
			{teams.length === 0 && (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
			<div className="grid gap-10">
				{teams.map(({ id, name, members }) => (
					<section key={id} aria-labelledby={`team-${id}`}>
						<h2 id={`team-${id}`} className="text-xl">
							{name}
						</h2>
						<p className="mb-4 text-sm text-ink-soft">
							{members.length === 0 ? words.empty : words.members(members.length)}
						</p>
						<ul className="grid gap-3">
							{members.map((member) => (
								<li key={member.id}>
									<Member member={member} />
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
		</>
	)
}
