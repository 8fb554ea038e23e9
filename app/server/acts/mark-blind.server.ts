import type { Deps } from '../deps.server'
import type { Grader } from '../store/awaited.server'
import { addTurnMarks, turnMarksOf } from '../store/turn-marks.server'
import { attemptToConfirm } from './attempt-to-confirm.server'
import { blindMarks, type GivenMark, type MarkProblem } from './given-marks.server'

export type MarkBlindResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'already-confirmed' }
	| { ok: false; refused: 'not-complete'; problems: MarkProblem[] }

/**
 * Keeps a trainer's own marks of an attempt's typed turns, once, before the scorer's are shown to them. Later ones
 * change nothing: by then they have seen the others.
 */
export async function markBlind(
	deps: Deps,
	me: Grader,
	asked: { attemptId: string; given: readonly GivenMark[] },
): Promise<MarkBlindResult> {
	const found = await attemptToConfirm(deps, me, asked.attemptId)
	if (!found) return { ok: false, refused: 'not-found' }
	if (found.step === 'done') return { ok: false, refused: 'already-confirmed' }
	if (found.step === 'compare') return { ok: true }
	const marked = blindMarks(found.turns, asked.given)
	if (!marked.ok) return { ok: false, refused: 'not-complete', problems: marked.problems }
	const { attemptId } = asked
	const at = deps.now()
	await deps.db.write(async (tx) => {
		const earlier = await turnMarksOf(tx, attemptId, 'blind', me.id)
		if (earlier.length > 0) return
		await addTurnMarks(
			tx,
			marked.marks.map((mark) => ({
				...mark,
				id: deps.newId(),
				attemptId,
				kind: 'blind',
				byId: me.id,
				scorer: null,
				at,
			})),
		)
	})
	return { ok: true }
}
