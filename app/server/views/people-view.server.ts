import type { Deps } from '../deps.server'
import { mayManage } from '../session/may-manage'
import { isRole, type Role } from '../session/permissions'
import type { Me } from '../session/require.server'
import { peopleOf } from '../store/people.server'
import { sessionCounts } from '../store/session-counts.server'

export type PersonView = {
	id: string
	name: string
	email: string
	role: Role
	team: string | null
	sessions: number
	active: boolean
	demo: boolean
	hands: 'you' | 'not-yours' | null
}

/** Everybody with an account, and what this person may do about each. */
export async function peopleView(deps: Pick<Deps, 'db' | 'now'>, me: Me): Promise<PersonView[]> {
	const [people, sessions] = await Promise.all([
		peopleOf(deps.db.read),
		sessionCounts(deps.db.read, deps.now()),
	])
	return people.flatMap(({ id, name, email, role, team, active, demo }): PersonView[] => {
		if (!isRole(role)) return []
		const hands = id === me.id ? 'you' : mayManage(me.role, role) ? null : 'not-yours'
		return [{ id, name, email, role, team, active, demo, hands, sessions: sessions.get(id) ?? 0 }]
	})
}
