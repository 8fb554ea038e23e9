import type { Result } from '#app/core/assessment/result'
import type { Deps } from '../deps.server'
import type { AttemptWithMoves } from '../store/attempts.server'
import type { Queries } from '../store/db.server'
import { latestRecordOf } from '../store/ledger.server'
import { movesDigest } from '../store/seal.server'
import { appendRecord } from './append-record.server'

/**
 * Where the newest record of an attempt no longer says what it comes to, one more record that corrects it: of the same
 * day and minutes, standing on the marks up to this round. What a record said before stays, and still holds.
 */
export async function correctRecord(
	deps: Pick<Deps, 'keys' | 'newId' | 'now'>,
	tx: Queries,
	{ attempt, result, round }: { attempt: AttemptWithMoves; result: Result; round: number },
): Promise<void> {
	const record = await latestRecordOf(tx, attempt.id)
	if (!record) return
	const says = result.passed ? 'passed' : 'not-yet'
	if (record.result === says && record.scores === JSON.stringify(result.scores)) return
	await appendRecord(deps, tx, {
		personId: attempt.personId,
		kind: 'scenario',
		slug: attempt.slug,
		versionHash: attempt.versionHash,
		attemptId: attempt.id,
		movesDigest: movesDigest(attempt.moves, attempt.confirmed),
		result: says,
		scores: result.scores,
		rule: attempt.rule,
		engine: attempt.engine,
		at: record.at,
		minutes: record.minutes,
		corrects: record.seq,
		reason: 'turn-marked-again',
		round,
	})
}
