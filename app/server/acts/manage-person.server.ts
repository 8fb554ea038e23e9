import type { Deps } from '../deps.server'
import { mayManage } from '../session/may-manage'
import type { Me } from '../session/require.server'
import { activate, deactivate, personOf } from '../store/people.server'
import { endSessionsOf } from '../store/sessions.server'
import { recordAudit } from './record-audit.server'

export type PersonAct = 'end-sessions' | 'deactivate' | 'activate'
export type ManageResult = { ok: true; name: string } | { ok: false; refused: 'not-found' | 'not-yours' }

/** Ends somebody's sessions, deactivates or activates an account; each is written to the log. Nobody does it to oneself. */
export async function managePerson(
	deps: Deps,
	me: Pick<Me, 'id' | 'role'>,
	asked: { personId: string; act: PersonAct },
): Promise<ManageResult> {
	const at = deps.now()
	return deps.db.write(async (tx): Promise<ManageResult> => {
		const person = await personOf(tx, asked.personId)
		if (!person) return { ok: false, refused: 'not-found' }
		if (person.id === me.id || !mayManage(me.role, person.role)) return { ok: false, refused: 'not-yours' }
		if (asked.act === 'deactivate') await deactivate(tx, person.id, at)
		else if (asked.act === 'activate') await activate(tx, person.id)
		else await endSessionsOf(tx, person.id, at)
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: `person.${asked.act}`,
			target: `person:${person.id}`,
			before: { active: person.active },
			after: { active: asked.act === 'end-sessions' ? person.active : asked.act === 'activate' },
		})
		return { ok: true, name: person.name }
	})
}
