import type { Deps } from '../deps.server'
import { mayCorrect } from '../session/may-correct'
import type { Me } from '../session/require.server'
import { correctionsOf } from '../store/corrections.server'
import { doubtById, endDoubt } from '../store/doubts.server'
import { oneRecord } from '../store/one-record.server'
import { recordAudit } from './record-audit.server'
import { plainWords } from './typed-text.server'

export const mostDoubtAnswer = 1_000

export type AnswerDoubtResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'own' | 'moved-on' | 'waits' | 'empty' | 'too-long' }

/**
 * HR answers what somebody said is wrong with their records: it is put right by now, or stays as it is, and why. Refused:
 * one about oneself, one that was answered or taken back meanwhile, and "put right" while its correction still waits for a
 * second person.
 */
export async function answerDoubt(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	asked: { id: string; state: 'done' | 'refused'; answer: string },
): Promise<AnswerDoubtResult> {
	const { id, state } = asked
	const words = plainWords(asked.answer, mostDoubtAnswer)
	return deps.db.write(async (tx): Promise<AnswerDoubtResult> => {
		const doubt = await doubtById(tx, id)
		if (!doubt || me.role !== 'hr' || !mayCorrect(me, doubt.person))
			return { ok: false, refused: 'not-found' }
		if (doubt.person.id === me.id) return { ok: false, refused: 'own' }
		if (doubt.state !== 'open') return { ok: false, refused: 'moved-on' }
		if (!words.ok) return words
		const { seq } = doubt
		const wishes = seq === null ? [] : await correctionsOf(tx, seq)
		if (state === 'done' && wishes.some((wish) => wish.state === 'open'))
			return { ok: false, refused: 'waits' }
		const newSeq =
			state === 'refused' || seq === null ? null : ((await oneRecord(tx, seq))?.correctedBy ?? null)
		const end = { state, answer: words.text, answeredById: me.id, answeredAt: deps.now(), newSeq }
		await endDoubt(tx, id, end)
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'doubt.answer', target: `person:${doubt.person.id}` },
			after: { doubt: id, record: seq, state, newRecord: newSeq },
		})
		return { ok: true }
	})
}
