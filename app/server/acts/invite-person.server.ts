import { dayOf, startOfDay } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { checkDetails } from '../people/check-details.server'
import type { DetailsFault, TypedDetails } from '../people/details-form'
import { mayManage } from '../session/may-manage'
import type { Role } from '../session/permissions'
import type { Me } from '../session/require.server'
import { scopeOf } from '../session/scope'
import { createPerson, noPassword, personToManage } from '../store/people.server'
import { changePerson } from './change-person.server'
import { recordAudit } from './record-audit.server'
import { sendInvitations } from './send-invitation.server'

type Asking = Pick<Me, 'id' | 'role' | 'trains'>

export type InviteResult =
	| { ok: true; personId: string; name: string }
	| { ok: false; refused: 'not-yours' | 'role-end' }
	| { ok: false; refused: 'faults'; faults: DetailsFault[] }

/** Makes somebody's account and sends them a link to choose a password. An auditor's role has an end. */
export async function invitePerson(
	deps: Deps,
	me: Asking,
	asked: { typed: TypedDetails; role: Role; roleEndsAt: Date | null },
): Promise<InviteResult> {
	const { typed, role, roleEndsAt } = asked
	if (role === 'auditor' && (roleEndsAt === null || roleEndsAt <= deps.now()))
		return { ok: false, refused: 'role-end' }
	return deps.db.write(async (tx): Promise<InviteResult> => {
		const scope = scopeOf(me, 'trainees-manage')
		const teams = scope?.kind === 'teams' ? scope.teamIds : null
		const at = deps.now()
		const today = dayOf(at, deps.env.timeZone)
		const checked = await checkDetails(tx, typed, { id: null, teams, today })
		if (!checked.ok) return { ok: false, refused: 'faults', faults: checked.faults }
		const { identity, changes } = checked.details
		const id = deps.newId()
		if (!mayManage(me, { id, role, teamId: changes.team ?? null })) return { ok: false, refused: 'not-yours' }
		await createPerson(tx, { id, ...identity, passwordHash: noPassword, role, roleEndsAt, teamId: null, at })
		const from = typed.since === '' ? at : startOfDay(typed.since, deps.env.timeZone)
		const told = { ...changes, role }
		await changePerson(deps, tx, { personId: id, changes: told, from, byId: me.id, source: 'hand' })
		await sendInvitations(deps, tx, [{ id, name: identity.name, email: identity.email }], me.id)
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: 'person.invite',
			target: `person:${id}`,
			after: { role, teamId: changes.team, siteId: changes.site },
		})
		return { ok: true, personId: id, name: identity.name }
	})
}

/** Sends another invitation to somebody who has chosen no password yet. */
export async function inviteAgain(
	deps: Deps,
	me: Asking,
	personId: string,
): Promise<{ ok: true; name: string } | { ok: false; refused: 'not-found' | 'not-yours' }> {
	return deps.db.write(async (tx) => {
		const person = await personToManage(tx, personId)
		if (!person?.active || !person.awaited) return { ok: false, refused: 'not-found' }
		if (!mayManage(me, person)) return { ok: false, refused: 'not-yours' }
		await sendInvitations(deps, tx, [person], me.id)
		await recordAudit(deps, tx, { actorId: me.id, action: 'person.invite', target: `person:${personId}` })
		return { ok: true, name: person.name }
	})
}
