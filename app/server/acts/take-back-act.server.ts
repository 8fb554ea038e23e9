import type { Deps } from '../deps.server'
import { type Asking, mayReach } from '../session/scope'
import { teamsOfPeople } from '../store/teams-of-people.server'
import { actRow, addActs } from '../store/training-acts.server'
import { recordAudit } from './record-audit.server'
import { refreshStandings } from './refresh-standings.server'

export type TakenBack = { ok: true; personId: string } | { ok: false; refused: 'not-found' | 'taken-back' }

/** Takes back what was decided for somebody: from now on it was never so; what was known before stays known. */
export async function takeBackAct(deps: Deps, me: Asking, id: string): Promise<TakenBack> {
	return deps.db.write(async (tx): Promise<TakenBack> => {
		const act = await actRow(tx, id)
		const [whose] = act ? await teamsOfPeople(tx, [act.personId]) : []
		if (!act || act.undoes !== null || act.kind === 'enrol') return { ok: false, refused: 'not-found' }
		if (!whose || whose.id === me.id || !mayReach(me, 'assign', whose))
			return { ok: false, refused: 'not-found' }
		if (act.undone) return { ok: false, refused: 'taken-back' }
		const { undone: _, ...row } = act
		const now = deps.now()
		// Never known before what it takes back, also where a clock was set back.
		const knownAt = now > act.knownAt ? now : act.knownAt
		await addActs(tx, [{ ...row, id: deps.newId(), undoes: id, byId: me.id, knownAt }])
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'training.take-back', target: `person:${act.personId}` },
			before: { act: id, kind: act.kind, course: act.course, code: act.code },
		})
		await refreshStandings(deps, tx, { personIds: [act.personId] })
		return { ok: true, personId: act.personId }
	})
}
