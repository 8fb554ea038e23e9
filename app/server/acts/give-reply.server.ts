import { createHash } from 'node:crypto'
import { assess } from '#app/core/assessment/assess'
import { moveRun, replayRun } from '#app/core/play/run'
import type { Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { type ScenarioVersion, scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptWithMoves, appendMove, attemptOf, endAttempt, moveByKey } from '../store/attempts.server'
import { keepOutcome } from './keep-outcome.server'
import { replyOfToken } from './reply-token.server'

export type GiveReply = { attemptId: string; personId: string; turn: number; token: string; key: string }
export type GiveReplyResult =
	| { ok: true; ended: boolean }
	| {
			ok: false
			refused: 'not-found' | 'key-reused' | 'already-ended' | 'stale-turn' | 'not-offered' | 'not-asked'
	  }

/**
 * One reply by a trainee: the pinned version is replayed, the token looked up among the replies on offer, the move
 * appended by compare-and-set, and at an ending the outcome kept, all in one transaction. The same key with the same
 * body finds what it already led to.
 */
export async function giveReply(deps: Deps, asked: GiveReply): Promise<GiveReplyResult> {
	const attempt = await attemptOf(deps.db.read, asked.attemptId, asked.personId)
	if (!attempt) return { ok: false, refused: 'not-found' }
	const bodyHash = hashOf(asked)
	const earlier = attempt.moves.find((move) => move.key === asked.key)
	if (earlier) {
		const ended = attempt.endedAt !== null && earlier.number === attempt.version
		return sameAnswer(earlier.bodyHash === bodyHash, ended)
	}
	if (attempt.endedAt) return { ok: false, refused: 'already-ended' }
	if (asked.turn !== attempt.version + 1) return { ok: false, refused: 'stale-turn' }

	const version = await scenarioByHash(deps.db, attempt.versionHash)
	if (!version) throw new Error(`version ${attempt.versionHash} of attempt ${attempt.id} is missing`)
	const run = runOf(attempt, version)
	const reply = replyOfToken(
		deps.keys,
		attempt.id,
		asked.turn,
		asked.token,
		offered(run.definition, run.state),
	)
	if (!reply) return { ok: false, refused: 'not-offered' }
	const moved = moveRun(run, { kind: 'chosen', reply: reply.id })
	if (!moved.ok) return { ok: false, refused: moved.refused }

	const at = deps.now()
	const kept = await deps.db.write(async (tx) => {
		const appended = await appendMove(tx, {
			attemptId: attempt.id,
			expected: attempt.version,
			kind: 'chosen',
			reply: reply.id,
			key: asked.key,
			bodyHash,
			at,
		})
		if (appended === 'stale') return appended
		if (moved.run.ending === null) return appended
		const result = assess(moved.run, version.bounds[0], attempt.rule)
		await endAttempt(tx, { attemptId: attempt.id, result, at })
		await keepOutcome(deps, tx, { attempt, run: moved.run, result, at })
		return appended
	})
	if (kept === 'ok') return { ok: true, ended: moved.run.ending !== null }
	// Somebody was faster: perhaps the same double click, which gets the same answer.
	const raced = await moveByKey(deps.db, attempt.id, asked.key)
	if (raced) return sameAnswer(raced.bodyHash === bodyHash, moved.run.ending !== null)
	return { ok: false, refused: 'stale-turn' }
}

/** The attempt's run, rebuilt from its moves; throws when stored moves do not fit their own version. */
export function runOf(attempt: AttemptWithMoves, version: ScenarioVersion): Run {
	const replayed = replayRun(
		version.definition,
		attempt.seed,
		attempt.moves.map((move) => ({ kind: 'chosen', reply: move.reply })),
	)
	if (!replayed.ok) throw new Error(`attempt ${attempt.id} does not replay at move ${replayed.at}`)
	return replayed.run
}

function sameAnswer(same: boolean, ended: boolean): GiveReplyResult {
	return same ? { ok: true, ended } : { ok: false, refused: 'key-reused' }
}

function hashOf(asked: GiveReply): string {
	return createHash('sha256')
		.update(JSON.stringify([asked.turn, asked.token]))
		.digest('base64url')
}
