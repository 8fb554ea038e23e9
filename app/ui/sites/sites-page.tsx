import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { Disclosure } from '../primitives/disclosure'
import { PageHead } from '../primitives/page-head'
import { sitesWords as words } from '../words/sites'
import { type SiteErrors, SiteForm, type SiteValue } from './site-form'
import { type TeamErrors, TeamForm, type TeamValue } from './team-form'

export type SitesPageProps = {
	sites: (SiteValue & { people: number })[]
	teams: (TeamValue & { members: number })[]
	newSite: SiteValue
	problems: FormProblem[]
	/** The form that came back, as it was typed; its own fold stays open. */
	site: { typed: SiteValue; errors: SiteErrors } | null
	team: { typed: TeamValue; errors: TeamErrors } | null
}

const newTeam: TeamValue = { id: '', name: '', after: '' }

/** Where people work and who looks after them. */
export function SitesPage({ sites, teams, newSite, problems, site: badSite, team: badTeam }: SitesPageProps) {
	const siteForm = (site: SiteValue) =>
		badSite?.typed.id === site.id ? (
			<SiteForm site={badSite.typed} errors={badSite.errors} />
		) : (
			<SiteForm site={site} />
		)
	const teamForm = (team: TeamValue) =>
		badTeam?.typed.id === team.id ? (
			<TeamForm team={badTeam.typed} errors={badTeam.errors} />
		) : (
			<TeamForm team={team} />
		)
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
						open={badSite?.typed.id === site.id}
						className="mb-3"
						summary={`${site.name} · ${site.timeZone} · ${words.people(site.people)}`}
					>
						{siteForm(site)}
					</Disclosure>
				))}
				<Disclosure summary={words.addSite} open={badSite?.typed.id === ''}>
					{siteForm(newSite)}
				</Disclosure>
			</section>
			<section aria-labelledby="teams">
				<h2 id="teams" className="mb-4 text-xl">
					{words.teams}
				</h2>
				{teams.map((team) => (
					<Disclosure
						key={team.id}
						open={badTeam?.typed.id === team.id}
						className="mb-3"
						summary={`${team.name} · ${words.people(team.members)} · ${team.after || words.nobody}`}
					>
						{teamForm(team)}
					</Disclosure>
				))}
				<Disclosure summary={words.addTeam} open={badTeam?.typed.id === ''}>
					{teamForm(newTeam)}
				</Disclosure>
			</section>
		</div>
	)
}
