import { markedTurns } from '#app/core/play/typed-turns'
import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptRow, attemptOf } from '../store/attempts.server'
import { openDispute } from '../store/disputes.server'
import { movesOf } from '../store/moves.server'
import { hasTrainer } from '../store/teams.server'
import { runOf } from './run-of.server'
import { type PlainWords, plainWords } from './typed-text.server'

/** Longer reasons are cut by whoever wrote them. */
export const mostDisputeReason = 1_000

export type RaiseDisputeResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'already' | 'nobody' | 'erased' }
	| { ok: false; refused: Extract<PlainWords, { ok: false }>['refused'] }

/** Whether turns of it can be contested: an official attempt that has ended and waits for nobody. */
export function canBeContested({ mode, endedAt, confirmation }: AttemptRow): boolean {
	return mode === 'official' && endedAt !== null && confirmation !== 'awaited'
}

/**
 * A trainee asks for a human to look at one turn again, once a turn; one taken back may be asked anew. Only where
 * somebody trains their team, so that nobody waits for nobody; words that were erased can be read by nobody.
 */
export async function raiseDispute(
	deps: Deps,
	asked: { attemptId: string; personId: string; move: number; reason: string },
): Promise<RaiseDisputeResult> {
	const { attemptId, personId, move } = asked
	const attempt = await attemptOf(deps.db, attemptId, personId)
	if (!attempt || !canBeContested(attempt)) return { ok: false, refused: 'not-found' }
	const version = await scenarioByHash(deps.db, attempt.versionHash)
	if (!version) throw new Error(`version ${attempt.versionHash} of attempt ${attempt.id} is missing`)
	const turns = markedTurns(runOf(attempt, version), movesOf(attempt.moves))
	const found = turns.find((one) => one.move === move)
	if (!found) return { ok: false, refused: 'not-found' }
	if (found.turn.written?.text === '') return { ok: false, refused: 'erased' }
	const reason = plainWords(asked.reason, mostDisputeReason)
	if (!reason.ok) return reason
	if (!(await hasTrainer(deps.db.read, personId))) return { ok: false, refused: 'nobody' }
	const fresh = { id: deps.newId(), attemptId, move, personId, reason: reason.text, at: deps.now() }
	const opened = await deps.db.write((tx) => openDispute(tx, fresh))
	return opened === 'ok' ? { ok: true } : { ok: false, refused: 'already' }
}
