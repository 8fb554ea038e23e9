import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Pager } from '../primitives/pager'
import { completionsWords } from '../words/completions'
import { erasureWords } from '../words/erasure'
import { peopleListWords as words } from '../words/people-list'
import { type RoleName, roleNames } from '../words/roles'
import { signOffWords } from '../words/sign-off'
import { PeopleFilter, type PeopleFilterProps } from './people-filter'

export type PersonRow = {
	id: string
	name: string
	email: string
	number: string | null
	role: RoleName
	team: string | null
	site: string | null
	job: string | null
	leftOn: string | null
	demo: boolean
	state: 'here' | 'invited' | 'leaving' | 'left' | 'deactivated'
}

export type PeoplePageProps = {
	people: PersonRow[]
	filter: Omit<PeopleFilterProps, 'action'>
	pager: { previous: string | null; next: string | null; text: string }
	/** HR who were given teams: they see these people only, and import no file. */
	scoped: boolean
	/** HR also signs training off, and takes in completions from elsewhere. */
	hr: boolean
}

const { columns: names } = words

const columns: Column<PersonRow>[] = [
	{
		id: 'name',
		label: names.name,
		names: true,
		cell: (row) => (
			<>
				<Link to={urls.person(row.id)} className="inline-flex min-h-6 items-center">
					{row.name}
				</Link>{' '}
				{row.demo && <Badge look="accent">{words.demo}</Badge>}
				<span className="block font-normal break-words text-ink-soft">{row.email}</span>
			</>
		),
	},
	{ id: 'number', label: names.number, cell: (row) => row.number ?? '–' },
	{ id: 'role', label: names.role, cell: (row) => roleNames[row.role] },
	{ id: 'team', label: names.team, cell: (row) => row.team ?? words.noTeam },
	{ id: 'site', label: names.site, cell: (row) => row.site ?? '–' },
	{ id: 'job', label: names.job, cell: (row) => row.job ?? '–' },
	{
		id: 'state',
		label: names.state,
		cell: (row) => <Badge look={row.state === 'here' ? 'good' : 'plain'}>{stateText(row)}</Badge>,
	},
]

function stateText({ state, leftOn }: PersonRow): string {
	return state === 'leaving' ? words.account.leaving(leftOn ?? '') : words.account[state]
}

/** What else is done about people, each on a page of its own. */
function Beside({ hr }: Pick<PeoplePageProps, 'hr'>) {
	const places = [
		...(hr ? [{ to: urls.signOff(), text: signOffWords.link }] : []),
		...(hr ? [{ to: urls.importCompletions(), text: completionsWords.link }] : []),
		{ to: urls.erasures(), text: erasureWords.link },
	]
	return (
		<ul className="mt-8 grid gap-2">
			{places.map(({ to, text }) => (
				<li key={to}>
					<Link to={to} className="inline-flex min-h-6 items-center">
						{text}
					</Link>
				</li>
			))}
		</ul>
	)
}

/** Everybody whom this person may see, to find somebody, to invite, to import. */
export function PeoplePage({ people, filter, pager, scoped, hr }: PeoplePageProps) {
	return (
		<>
			<PageHead
				title={words.title}
				lead={scoped ? words.leadScoped : words.lead}
				acts={
					<>
						<LinkButton to={urls.newPerson()}>{words.add}</LinkButton>
						{!scoped && (
							<>
								<LinkButton to={urls.importPeople()} look="secondary">
									{words.importCsv}
								</LinkButton>
								<LinkButton to={urls.sites()} look="secondary">
									{words.sites}
								</LinkButton>
							</>
						)}
					</>
				}
			/>
			<PeopleFilter action={urls.people()} {...filter} />
			{people.length === 0 ? (
				<EmptyState title={words.none}>{words.noneText}</EmptyState>
			) : (
				<DataTable caption={words.caption} columns={columns} rows={people} rowKey={(row) => row.id} />
			)}
			<Pager {...pager} />
			<Beside hr={hr} />
		</>
	)
}
