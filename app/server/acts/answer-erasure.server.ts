import type { RefusalReason } from '#app/core/records/classes'
import type { Deps } from '../deps.server'
import { erasureOf, moveErasure } from '../store/erasures.server'
import { recordAudit } from './record-audit.server'

export type AnswerErasureResult = { ok: true } | { ok: false; refused: 'not-found' | 'own' | 'answered' }

/**
 * HR says yes or no to a wish to erase. Never to one's own: neither one about oneself, nor, where somebody in HR asked for
 * a colleague's, the one that one made.
 */
export async function answerErasure(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: { id: string },
	answer: { id: string; yes: true } | { id: string; yes: false; reason: RefusalReason },
): Promise<AnswerErasureResult> {
	return deps.db.write(async (tx): Promise<AnswerErasureResult> => {
		const wish = await erasureOf(tx, answer.id)
		if (!wish) return { ok: false, refused: 'not-found' }
		if (wish.personId === me.id || wish.requestedById === me.id) return { ok: false, refused: 'own' }
		const to = answer.yes ? 'approved' : 'refused'
		const moved = await moveErasure(tx, {
			...{ id: wish.id, from: ['asked'] as const, to, byId: me.id, at: deps.now() },
		})
		if (!moved) return { ok: false, refused: 'answered' }
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: `erasure.${answer.yes ? 'approve' : 'refuse'}` },
			...{ target: `person:${wish.personId}`, before: { state: wish.state } },
			after: { state: to, erasure: wish.id, ...(answer.yes ? {} : { reason: answer.reason }) },
		})
		return { ok: true }
	})
}
