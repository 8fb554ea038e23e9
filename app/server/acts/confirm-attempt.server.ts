import { confirmedRun } from '#app/core/play/confirmed-run'
import type { Deps } from '../deps.server'
import { confirmEnded } from '../store/attempts.server'
import type { Grader } from '../store/awaited.server'
import { movesOf } from '../store/moves.server'
import { addTurnMarks } from '../store/turn-marks.server'
import { type AttemptToConfirm, attemptToConfirm } from './attempt-to-confirm.server'
import { type FinalMark, finalMarks, type GivenMark, type MarkProblem } from './given-marks.server'
import { keepOutcome } from './keep-outcome.server'
import { recordAudit } from './record-audit.server'
import { resultOf } from './run-of.server'

export type ConfirmResult =
	| { ok: true; changed: number }
	| { ok: false; refused: 'not-found' | 'already-confirmed' | 'not-blind-yet' }
	| { ok: false; refused: 'not-complete'; problems: MarkProblem[] }

/**
 * A trainer confirms what an official attempt came to: the marks that count stand beside the scorer's, the result is
 * worked out by them, and its record is kept as of the day it ended. Of two trainers at once the first one counts.
 */
export async function confirmAttempt(
	deps: Deps,
	me: Grader,
	asked: { attemptId: string; given: readonly GivenMark[] },
): Promise<ConfirmResult> {
	const found = await attemptToConfirm(deps, me, asked.attemptId)
	if (!found) return { ok: false, refused: 'not-found' }
	if (found.step === 'done') return { ok: false, refused: 'already-confirmed' }
	if (found.step === 'blind') return { ok: false, refused: 'not-blind-yet' }
	const final = finalMarks(found.turns, asked.given)
	if (!final.ok) return { ok: false, refused: 'not-complete', problems: final.problems }
	return keepConfirmed(deps, me, found, final.marks)
}

async function keepConfirmed(
	deps: Deps,
	me: Grader,
	{ attempt, version, run }: AttemptToConfirm,
	marks: readonly FinalMark[],
): Promise<ConfirmResult> {
	const { id: attemptId, endedAt } = attempt
	if (endedAt === null) throw new Error(`attempt ${attemptId} waits for a trainer and has not ended`)
	const result = resultOf(attempt, version, confirmedRun(run, movesOf(attempt.moves), marks))
	const changed = marks.filter(({ reason }) => reason !== null).length
	const mark = { attemptId, kind: 'confirmed' as const, byId: me.id, scorer: null, at: deps.now() }
	return deps.db.write(async (tx): Promise<ConfirmResult> => {
		const confirmed = await confirmEnded(tx, { attemptId, result })
		if (confirmed === 'not-awaited') return { ok: false, refused: 'already-confirmed' }
		await addTurnMarks(
			tx,
			marks.map((one) => ({ ...mark, ...one, id: deps.newId() })),
		)
		await keepOutcome(deps, tx, { attempt, result, at: endedAt })
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: 'attempt.confirm',
			target: `attempt:${attemptId}`,
			after: { turns: marks.length, changed },
		})
		return { ok: true, changed }
	})
}
