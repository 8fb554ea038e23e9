import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { Disclosure } from '../primitives/disclosure'
import { PageHead } from '../primitives/page-head'
import { sitesWords as words } from '../words/sites'
import { SiteForm, type SiteValue } from './site-form'
import { TeamForm, type TeamValue } from './team-form'

export type SitesPageProps = {
	sites: (SiteValue & { people: number })[]
	teams: (TeamValue & { members: number })[]
	newSite: SiteValue
	problems: FormProblem[]
}

const newTeam: TeamValue = { id: '', name: '', after: '' }

/** Where people work and who looks after them. */
export function SitesPage({ sites, teams, newSite, problems }: SitesPageProps) {
	return (
		<div className="max-w-3xl">
			<PageHead title={words.title} lead={words.lead} over={<Link to={urls.people()}>{words.back}</Link>} />
			<ErrorSummary problems={problems} />
			<section aria-labelledby="sites" className="mb-10">
				<h2 id="sites" className="mb-4 text-xl">
					{words.sites}
				</h2>
				{sites.map((site) => (
					<Disclosure
						key={site.id}
						className="mb-3"
						summary={`${site.name} · ${site.timeZone} · ${words.people(site.people)}`}
					>
						<SiteForm site={site} />
					</Disclosure>
				))}
				<Disclosure summary={words.addSite}>
					<SiteForm site={newSite} />
				</Disclosure>
			</section>
			<section aria-labelledby="teams">
				<h2 id="teams" className="mb-4 text-xl">
					{words.teams}
				</h2>
				{teams.map((team) => (
					<Disclosure
						key={team.id}
						className="mb-3"
						summary={`${team.name} · ${words.people(team.members)} · ${team.after || words.nobody}`}
					>
						<TeamForm team={team} />
					</Disclosure>
				))}
				<Disclosure summary={words.addTeam}>
					<TeamForm team={newTeam} />
				</Disclosure>
			</section>
		</div>
	)
}
