import { dayOf } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { isRole, type Role } from '../session/permissions'
import type { Me } from '../session/require.server'
import { type Scope, scopeOf } from '../session/scope'
import { countPeople, type ListedPerson, listPeople, type PeopleFilter } from '../store/people-list.server'
import { peoplePerPage, peopleQueryFrom } from '../store/people-query'
import { sitesOf } from '../store/sites.server'
import { teamsOf } from '../store/teams.server'

export type PersonView = Pick<
	ListedPerson,
	'id' | 'name' | 'email' | 'number' | 'team' | 'site' | 'job' | 'leftOn'
> & {
	role: Role
	demo: boolean
	state: 'here' | 'invited' | 'leaving' | 'left' | 'deactivated'
}

type Named = { id: string; name: string }

export type PeopleView = {
	people: PersonView[]
	filter: PeopleFilter
	count: number
	/** Whom the neighbouring pages begin after or end before; null at either end. */
	next: string | null
	previous: string | null
	teams: Named[]
	sites: Named[]
	/** HR who were given teams: they see these people only. */
	scoped: boolean
}

/** A page of the people that this person may see. */
export async function peopleView(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	params: URLSearchParams = new URLSearchParams(),
): Promise<PeopleView> {
	const db = deps.db.read
	const scope: Scope = scopeOf(me, 'trainees-manage') ?? { kind: 'own', personId: me.id }
	const today = dayOf(deps.now(), deps.env.timeZone)
	const asked = { ...peopleQueryFrom(params), scope, today, take: peoplePerPage }
	const [{ rows, more }, count, teams, sites] = await Promise.all([
		listPeople(db, asked),
		countPeople(db, asked),
		teamsOf(db),
		sitesOf(db),
	])
	const back = asked.before !== undefined
	const inScope = scope.kind === 'teams' ? teams.filter(({ id }) => scope.teamIds.includes(id)) : teams
	return {
		people: rows.flatMap((row) => shown(row, today)),
		filter: asked.filter,
		count,
		next: (back ? rows.length > 0 : more) ? (rows.at(-1)?.id ?? null) : null,
		previous: (back ? more : asked.after !== undefined) ? (rows[0]?.id ?? null) : null,
		teams: inScope.map(({ id, name }) => ({ id, name })),
		sites: sites.map(({ id, name }) => ({ id, name })),
		scoped: scope.kind === 'teams',
	}
}

function shown(row: ListedPerson, today: string): PersonView[] {
	const { id, name, email, number, role, team, site, job, leftOn } = row
	if (!isRole(role)) return []
	return [
		{
			id,
			name,
			email,
			number,
			role,
			team,
			site,
			job,
			leftOn,
			demo: Boolean(row.demo),
			state: stateOf(row, today),
		},
	]
}

function stateOf({ active, leftOn, invited }: ListedPerson, today: string): PersonView['state'] {
	if (leftOn !== null && leftOn <= today) return 'left'
	if (!active) return 'deactivated'
	if (leftOn !== null) return 'leaving'
	return invited ? 'invited' : 'here'
}
