import type { Result } from '#app/core/assessment/result'
import { takenIn } from '#app/core/learning/taken-in'
import type { Deps } from '../deps.server'
import { type AttemptRow, attemptById } from '../store/attempts.server'
import type { Queries } from '../store/db.server'
import { movesDigest } from '../store/seal.server'
import { appendRecord } from './append-record.server'
import { completeCourses } from './complete-courses.server'
import { attemptTime } from './real-time.server'

/**
 * Once the outcome of an official attempt is known, at its ending or when a trainer has confirmed it: its completion
 * record as of its ending, and those of courses it completes. Practice leaves none.
 */
export async function keepOutcome(
	deps: Deps,
	tx: Queries,
	ended: { attempt: AttemptRow; result: Result; at: Date },
): Promise<void> {
	const { attempt, result, at } = ended
	if (attempt.mode !== 'official') return
	const stored = await attemptById(tx, attempt.id)
	const moves = stored?.moves ?? []
	const took = await attemptTime(deps, tx, { ...attempt, moves: moves.map((move) => move.at) })
	await appendRecord(deps, tx, {
		personId: attempt.personId,
		kind: 'scenario',
		slug: attempt.slug,
		versionHash: attempt.versionHash,
		attemptId: attempt.id,
		movesDigest: movesDigest(moves, stored?.confirmed),
		result: result.passed ? 'passed' : 'not-yet',
		scores: result.scores,
		rule: attempt.rule,
		engine: attempt.engine,
		at,
		minutes: took.minutes,
		...(took.inWorkTime && { inWorkTime: took.inWorkTime }),
		language: takenIn,
	})
	if (result.passed) await completeCourses(deps, tx, { personId: attempt.personId, at })
}
