import type { Deps } from '../deps.server'
import type { Role } from '../session/permissions'
import type { Me } from '../session/require.server'
import { activeAdmins, personToManage, setRole } from '../store/people.server'
import { changePerson } from './change-person.server'
import { recordAudit } from './record-audit.server'

export type GrantResult =
	| { ok: true; name: string }
	| { ok: false; refused: 'not-found' | 'oneself' | 'last-admin' | 'role-end' }

/**
 * Gives somebody another role and ends their sessions. Nobody gives one to themselves, the last administrator keeps theirs,
 * and an auditor's role has an end. Whoever asks has shown their password: the route sees to it.
 */
export async function grantRole(
	deps: Deps,
	me: Pick<Me, 'id'>,
	asked: { personId: string; role: Role; roleEndsAt: Date | null },
): Promise<GrantResult> {
	const { personId, role } = asked
	const at = deps.now()
	const roleEndsAt = role === 'auditor' ? asked.roleEndsAt : null
	if (role === 'auditor' && (roleEndsAt === null || roleEndsAt <= at))
		return { ok: false, refused: 'role-end' }
	if (personId === me.id) return { ok: false, refused: 'oneself' }
	return deps.db.write(async (tx): Promise<GrantResult> => {
		const person = await personToManage(tx, personId)
		if (!person) return { ok: false, refused: 'not-found' }
		if (person.role === 'admin' && role !== 'admin' && (await activeAdmins(tx)) <= 1)
			return { ok: false, refused: 'last-admin' }
		await changePerson(deps, tx, { personId, changes: { role }, from: at, byId: me.id, source: 'hand' })
		await setRole(tx, personId, role, at, roleEndsAt)
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: 'person.role',
			target: `person:${personId}`,
			before: { role: person.role, endsAt: person.roleEndsAt },
			after: { role, endsAt: roleEndsAt },
		})
		return { ok: true, name: person.name }
	})
}
