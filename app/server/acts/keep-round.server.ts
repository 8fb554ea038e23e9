import { neverLess } from '#app/core/assessment/never-less'
import type { Result } from '#app/core/assessment/result'
import type { Deps } from '../deps.server'
import { type AttemptWithMoves, keepResult } from '../store/attempts.server'
import type { Queries } from '../store/db.server'
import { closeDispute } from '../store/disputes.server'
import { addOutcome, outcomesOf } from '../store/outcomes.server'
import { addTurnMarks, lastRound, type NewTurnMark, turnMarksOf } from '../store/turn-marks.server'
import { completeCourses } from './complete-courses.server'
import { correctRecord } from './correct-record.server'
import type { DisputeToAnswer } from './dispute-to-answer.server'
import { recordAudit } from './record-audit.server'
import { countedRun, resultOf } from './run-of.server'

export type Round = Pick<DisputeToAnswer, 'attempt' | 'version' | 'run' | 'dispute'> & {
	mark: NewTurnMark & { round: number }
	/** The attempt with that mark. */
	marked: AttemptWithMoves
	closing: { id: string; state: 'kept' | 'changed'; answer: string; answeredById: string }
}

/**
 * One round of marks in one transaction: the mark, the answer, the outcomes, and where the record says otherwise now a
 * record that corrects it. `moved-on`: another turn was marked again meanwhile; nothing is kept.
 */
export async function keepRound(deps: Deps, given: Round): Promise<'ok' | 'not-open' | 'moved-on'> {
	const { attempt, version, run, mark, marked, closing } = given
	const { id: attemptId, result: before, endedAt } = attempt
	if (before === null || endedAt === null) throw new Error(`attempt ${attemptId} has not ended`)
	const result = neverLess(before, resultOf(marked, version, countedRun(marked, run)))
	const { round, at } = mark
	return deps.db.write(async (tx) => {
		if (lastRound(await turnMarksOf(tx, attemptId, 'confirmed')) !== round - 1) return 'moved-on'
		const closed = await closeDispute(tx, { ...closing, round, answeredAt: at })
		if (closed === 'not-open') return closed
		await addTurnMarks(tx, [mark])
		await keepOutcomes(tx, { attempt, before, endedAt, result, given })
		await keepResult(tx, attemptId, result)
		await correctRecord(deps, tx, { attempt: marked, result, round })
		if (result.passed && !before.passed)
			await completeCourses(deps, tx, { personId: attempt.personId, at: endedAt })
		await recordAudit(deps, tx, {
			actorId: closing.answeredById,
			action: `dispute.${closing.state}`,
			target: `attempt:${attemptId}`,
			before: { passed: before.passed },
			after: { move: mark.number, round, passed: result.passed },
		})
		return 'ok'
	})
}

async function keepOutcomes(
	tx: Queries,
	{ attempt, before, endedAt, result, given }: OutcomesToKeep,
): Promise<void> {
	const { mark, closing } = given
	const { id: attemptId } = attempt
	if ((await outcomesOf(tx, attemptId)).length === 0) {
		const first = { attemptId, round: 0, result: before, passed: before.passed, at: endedAt }
		await addOutcome(tx, { ...first, disputeId: null, byId: null })
	}
	const { round, at } = mark
	const { id: disputeId, answeredById: byId } = closing
	await addOutcome(tx, { attemptId, round, result, passed: result.passed, disputeId, byId, at })
}

type OutcomesToKeep = {
	attempt: AttemptWithMoves
	before: Result
	endedAt: Date
	result: Result
	given: Round
}
