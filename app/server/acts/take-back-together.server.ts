import type { Deps } from '../deps.server'
import { type Asking, isWithin, scopeOf } from '../session/scope'
import { actsTogether } from '../store/acts-together.server'
import { teamsOfPeople } from '../store/teams-of-people.server'
import { addActs } from '../store/training-acts.server'
import { planRefresh } from './plan-refresh.server'
import { recordAudits } from './record-audit.server'

export type TogetherTakenBack =
	| { ok: true; people: number; later: boolean }
	| { ok: false; refused: 'not-found' | 'taken-back' }

/**
 * Takes back all that was decided in one go, each by a row of its own; what was taken back already stays so. Only whoever may
 * decide for all of these people may: else it is not there.
 */
export async function takeBackTogether(deps: Deps, me: Asking, id: string): Promise<TogetherTakenBack> {
	return deps.db.write(async (tx): Promise<TogetherTakenBack> => {
		const acts = await actsTogether(tx, id)
		const personIds = [...new Set(acts.map(({ personId }) => personId))]
		const scope = scopeOf(me, 'assign')
		const people = await teamsOfPeople(tx, personIds)
		// Whoever was erased since is nobody's to decide for, and holds nobody up.
		const reached = new Set(people.map((person) => person.id))
		if (people.length === 0 || people.some((one) => one.id === me.id || !isWithin(scope, one)))
			return { ok: false, refused: 'not-found' }
		const open = acts.filter(({ undone, personId }) => !undone && reached.has(personId))
		if (open.length === 0) return { ok: false, refused: 'taken-back' }
		const now = deps.now()
		const back = open.map(({ undone: _, ...act }) => ({
			...{ ...act, id: deps.newId(), undoes: act.id, byId: me.id },
			// Never known before what it takes back, also where a clock was set back.
			knownAt: now > act.knownAt ? now : act.knownAt,
		}))
		await addActs(tx, back)
		await recordAudits(
			deps,
			tx,
			open.map((act) => ({
				...{ actorId: me.id, action: 'training.take-back', target: `person:${act.personId}` },
				before: { act: act.id, kind: act.kind, course: act.course, code: act.code },
			})),
		)
		const whom = [...new Set(open.map(({ personId }) => personId))]
		const later = await planRefresh(deps, tx, { key: `take-back:${back[0]?.id}`, personIds: whom })
		return { ok: true, people: whom.length, later }
	})
}
