import { type DataClass, dataClasses, type ErasureReason } from '#app/core/records/classes'
import type { Deps } from '../deps.server'
import { addErasure, erasureOf, moveErasure, openErasureOf } from '../store/erasures.server'
import { personOf } from '../store/people.server'
import { recordAudit } from './record-audit.server'

type Needs = Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>
export type AskErasureResult =
	| { ok: true; id: string }
	| { ok: false; refused: 'not-found' | 'open-already' | 'nothing' }

/**
 * Asks for what is kept about somebody to be erased, by classes; one wish at a time for each person. Who they are never goes
 * alone: what is left would tell it again.
 */
export async function askErasure(
	deps: Needs,
	me: { id: string },
	asked: { personId: string; classes: readonly DataClass[]; reason: ErasureReason },
): Promise<AskErasureResult> {
	const { personId, reason } = asked
	const classes = asked.classes.includes('identity') ? dataClasses : asked.classes
	if (classes.length === 0) return { ok: false, refused: 'nothing' }
	return deps.db.write(async (tx): Promise<AskErasureResult> => {
		if (!(await personOf(tx, personId))) return { ok: false, refused: 'not-found' }
		if (await openErasureOf(tx, personId)) return { ok: false, refused: 'open-already' }
		const id = deps.newId()
		await addErasure(tx, { id, personId, classes, reason, byId: me.id, at: deps.now() })
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'erasure.ask', target: `person:${personId}` },
			after: { erasure: id, classes, reason },
		})
		return { ok: true, id }
	})
}

/** Takes back one's own wish, as long as it has not been carried out. */
export async function withdrawErasure(deps: Needs, me: { id: string }, id: string): Promise<boolean> {
	return deps.db.write(async (tx) => {
		const wish = await erasureOf(tx, id)
		if (!wish || (wish.requestedById !== me.id && wish.personId !== me.id)) return false
		const from = ['asked', 'approved'] as const
		if (!(await moveErasure(tx, { id, from, to: 'withdrawn', byId: me.id, at: deps.now() }))) return false
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'erasure.withdraw', target: `person:${wish.personId}` },
			...{ before: { state: wish.state }, after: { state: 'withdrawn', erasure: id } },
		})
		return true
	})
}
