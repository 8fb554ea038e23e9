import { dayOf, startOfDay } from '#app/core/records/day'
import type { Deps } from '../deps.server'
import { checkDetails } from '../people/check-details.server'
import type { DetailsFault, TypedDetails } from '../people/details-form'
import { seenOf } from '../people/seen-of'
import { hasLeft } from '../session/has-left'
import { mayManage } from '../session/may-manage'
import type { Me } from '../session/require.server'
import { scopeOf } from '../session/scope'
import type { Queries } from '../store/db.server'
import { personToManage } from '../store/people.server'
import { keepIdentities } from '../store/people-import.server'
import { keepListCopies } from '../store/person-facts.server'
import { endSessionsOf } from '../store/sessions.server'
import { changePerson } from './change-person.server'
import { recordAudit } from './record-audit.server'

export type EditResult =
	| { ok: true; name: string }
	| { ok: false; refused: 'not-found' | 'not-yours' | 'moved-on' }
	| { ok: false; refused: 'faults'; faults: DetailsFault[] }

/**
 * Changes who somebody is and where they work; what was so before stays known. `seen` is what the page showed: where
 * somebody else changed it meanwhile, nothing happens. Who has left by it is signed out at once.
 */
export async function editPerson(
	deps: Deps,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	asked: { personId: string; seen: string; typed: TypedDetails },
): Promise<EditResult> {
	const { personId, typed } = asked
	return deps.db.write(async (tx): Promise<EditResult> => {
		const person = await personToManage(tx, personId)
		if (!person) return { ok: false, refused: 'not-found' }
		if (!mayManage(me, person)) return { ok: false, refused: 'not-yours' }
		if (seenOf(person) !== asked.seen) return { ok: false, refused: 'moved-on' }
		const scope = scopeOf(me, 'trainees-manage')
		const teams = scope?.kind === 'teams' ? scope.teamIds : null
		const at = deps.now()
		const zone = person.timeZone ?? person.siteZone ?? deps.env.timeZone
		const today = dayOf(at, zone)
		const checked = await checkDetails(tx, typed, { id: personId, teams, today })
		if (!checked.ok) return { ok: false, refused: 'faults', faults: checked.faults }
		const { identity, changes } = checked.details
		const isPast = typed.since !== '' && typed.since !== today
		const from = isPast ? startOfDay(typed.since, zone) : at
		await keepIdentities(tx, [{ id: personId, ...identity }])
		const fields = await changePerson(deps, tx, { personId, changes, from, byId: me.id, source: 'hand' })
		await keepListCopies(tx, [personId])
		await endIfLeft(deps, tx, personId)
		const renamed = (['name', 'email', 'number'] as const).filter(
			(field) => identity[field] !== person[field],
		)
		if (fields.length + renamed.length > 0)
			await recordAudit(deps, tx, {
				actorId: me.id,
				action: 'person.edit',
				target: `person:${personId}`,
				before: codes(person),
				after: { ...codes(await personToManage(tx, personId)), changed: [...renamed, ...fields] },
			})
		return { ok: true, name: identity.name }
	})
}

async function endIfLeft(deps: Deps, tx: Queries, personId: string): Promise<void> {
	const person = await personToManage(tx, personId)
	const at = deps.now()
	if (person && hasLeft(person, at, deps.env.timeZone)) await endSessionsOf(tx, personId, at)
}

/** What the log keeps: ids, days and codes; no names, no addresses. */
function codes(person: Awaited<ReturnType<typeof personToManage>>) {
	if (!person) return {}
	const { teamId, siteId, managerId, hiredOn, leftOn, timeZone } = person
	return { teamId, siteId, managerId, hiredOn, leftOn, timeZone }
}
