import { dayOf } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { hasLeft } from '../session/has-left'
import { mayManage } from '../session/may-manage'
import type { Me } from '../session/require.server'
import type { Queries } from '../store/db.server'
import { activate, deactivate, type PersonToManage, personToManage } from '../store/people.server'
import { endSessionsOf } from '../store/sessions.server'
import { changePerson } from './change-person.server'
import { recordAudit } from './record-audit.server'

export type PersonAct = 'end-sessions' | 'deactivate' | 'activate'
export type ManageResult = { ok: true; name: string } | { ok: false; refused: 'not-found' | 'not-yours' }

/** Ends somebody's sessions, deactivates or activates an account; each is written to the log. Nobody does it to oneself. */
export async function managePerson(
	deps: Deps,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	asked: { personId: string; act: PersonAct },
): Promise<ManageResult> {
	const at = deps.now()
	return deps.db.write(async (tx): Promise<ManageResult> => {
		const person = await personToManage(tx, asked.personId)
		if (!person) return { ok: false, refused: 'not-found' }
		if (!mayManage(me, person)) return { ok: false, refused: 'not-yours' }
		if (asked.act === 'end-sessions') await endSessionsOf(tx, person.id, at)
		else if (asked.act === 'deactivate') await deactivate(tx, person.id, at)
		else await activate(tx, person.id)
		if (asked.act !== 'end-sessions') await sayWhetherHere(deps, tx, me, person, asked.act === 'activate')
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

/** Who is deactivated has left, today at the latest; who comes back has not. The facts say so for any later question. */
async function sayWhetherHere(
	deps: Deps,
	tx: Queries,
	me: Pick<Me, 'id'>,
	person: PersonToManage,
	here: boolean,
): Promise<void> {
	const at = deps.now()
	if (here ? person.leftOn === null : hasLeft(person, at, deps.env.timeZone)) return
	const left = here ? null : dayOf(at, person.timeZone ?? person.siteZone ?? deps.env.timeZone)
	const asked = { personId: person.id, from: at, byId: me.id, source: 'hand' } as const
	await changePerson(deps, tx, { ...asked, changes: { left } })
}
