import type { Deps } from '../deps.server'
import type { Grader } from '../store/awaited.server'
import { addTurnMarks, lastRound, turnMarksOf } from '../store/turn-marks.server'
import { disputeToAnswer } from './dispute-to-answer.server'
import { blindMarks, type GivenMark, type MarkProblem } from './given-marks.server'

export type MarkDisputeResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'not-open' }
	| { ok: false; refused: 'not-complete'; problems: MarkProblem[] }

/** Keeps a trainer's own marks of a contested turn, once, before the first ones are shown to them. */
export async function markDisputeBlind(
	deps: Deps,
	me: Grader,
	asked: { id: string; given: readonly GivenMark[] },
): Promise<MarkDisputeResult> {
	const found = await disputeToAnswer(deps, me, asked.id)
	if (!found) return { ok: false, refused: 'not-found' }
	if (found.step === 'done') return { ok: false, refused: 'not-open' }
	if (found.step === 'compare') return { ok: true }
	const marked = blindMarks([found.turn], asked.given)
	if (!marked.ok) return { ok: false, refused: 'not-complete', problems: marked.problems }
	const { id: attemptId, marks } = found.attempt
	const { move } = found.turn
	const given = { attemptId, kind: 'blind' as const, byId: me.id, scorer: null, at: deps.now() }
	await deps.db.write(async (tx) => {
		const earlier = await turnMarksOf(tx, attemptId, 'blind', me.id)
		if (earlier.some(({ number, round }) => number === move && round > 0)) return
		const round = lastRound(marks) + 1
		await addTurnMarks(
			tx,
			marked.marks.map((mark) => ({ ...given, ...mark, round, id: deps.newId() })),
		)
	})
	return { ok: true }
}
