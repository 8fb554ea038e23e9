import { dayOf, lastDay } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import type { TypedDetails } from '../people/details-form'
import { seenOf } from '../people/seen-of'
import { mayManage } from '../session/may-manage'
import { isRole, may, roles } from '../session/permissions'
import { isSteppedUp, type Me } from '../session/require.server'
import { isWithin, scopeOf } from '../session/scope'
import { namesAndAddresses, personToManage } from '../store/people.server'
import { sitesOf } from '../store/sites.server'
import { teamsOf } from '../store/teams.server'

type Asking = Pick<Me, 'id' | 'role' | 'trains'>

/** What a form of details offers to choose from. */
export async function detailsChoices(deps: Pick<Deps, 'db' | 'env' | 'now'>, me: Asking) {
	const scope = scopeOf(me, 'trainees-manage')
	const [teams, sites] = await Promise.all([teamsOf(deps.db.read), sitesOf(deps.db.read)])
	const mine = scope?.kind === 'teams' ? teams.filter(({ id }) => scope.teamIds.includes(id)) : teams
	return {
		teams: mine.map(({ id, name }) => ({ value: id, label: name })),
		sites: sites.map(({ id, name }) => ({ value: id, label: name })),
		needsTeam: scope?.kind === 'teams',
		today: dayOf(deps.now(), deps.env.timeZone),
		/** Roles that may be given to somebody new. */
		roles: may(me.role, 'staff-manage') === 'all' ? [...roles] : (['trainee'] as const),
	}
}

/** Somebody's details, for whoever may see them; null for who is out of reach, as for who is not there. */
export async function detailsView(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	me: Asking & Pick<Me, 'steppedUpAt'>,
	id: string,
) {
	const person = await personToManage(deps.db.read, id)
	if (!person || !isRole(person.role) || !isWithin(scopeOf(me, 'trainees-manage'), person)) return null
	const { roles: _, ...ofTheHouse } = await detailsChoices(deps, me)
	const today = dayOf(deps.now(), person.timeZone ?? person.siteZone ?? deps.env.timeZone)
	const choices = { ...ofTheHouse, today }
	const manager = person.managerId && (await namesAndAddresses(deps.db.read, [person.managerId]))[0]
	const value: TypedDetails = {
		name: person.name,
		email: person.email,
		number: person.number ?? '',
		team: person.teamId ?? '',
		site: person.siteId ?? '',
		job: person.job ?? '',
		manager: manager ? manager.email : '',
		hired: person.hiredOn ?? '',
		left: person.leftOn ?? '',
		zone: person.timeZone ?? '',
		since: today,
	}
	const grants = may(me.role, 'roles-grant') === 'all' && person.id !== me.id
	const { name, active, awaited, demo, invitedAt, role, roleEndsAt } = person
	return {
		person: { id, name, active, awaited, demo, invited: invitedAt !== null },
		seen: seenOf(person),
		value,
		choices,
		mayChange: mayManage(me, person),
		role: grants
			? {
					now: role,
					ends: roleEndsAt ? lastDay(roleEndsAt, deps.env.timeZone) : '',
					roles: [...roles],
					confirmed: isSteppedUp(me, deps.now()),
				}
			: null,
	}
}
