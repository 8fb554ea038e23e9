import type { Deps } from '../deps.server'
import type { Grader } from '../store/awaited.server'
import { type AnswerState, answerTold } from '../store/obstacles.server'
import { recordAudit } from './record-audit.server'
import { plainWords } from './typed-text.server'

export const mostObstacleAnswer = 1_000

export type AnswerObstacleResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'moved-on' | 'empty' | 'too-long' }

/** A trainer answers what somebody of their teams told; of two at once the first counts, and the other is told. */
export async function answerObstacle(
	deps: Deps,
	me: Grader,
	asked: { id: string; was: Date | null; state: AnswerState; answer: string },
): Promise<AnswerObstacleResult> {
	const { id, was, state } = asked
	const answer = plainWords(asked.answer, mostObstacleAnswer)
	if (!answer.ok) return answer
	const given = { id, was, state, answer: answer.text, answeredById: me.id, answeredAt: deps.now() }
	return deps.db.write(async (tx): Promise<AnswerObstacleResult> => {
		const told = await answerTold(tx, me, given)
		if (told !== 'ok') return { ok: false, refused: told }
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'obstacle.answer', target: `obstacle:${id}` },
			after: { state },
		})
		return { ok: true }
	})
}
