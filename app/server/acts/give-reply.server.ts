import { moveRun } from '#app/core/play/run'
import { isMarkedByWording } from '#app/core/play/typed-turns'
import type { Move, Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { writtenAs } from '#app/core/wording/written-as'
import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { newSalt } from '../ids.server'
import { attemptOf, endAttempt } from '../store/attempts.server'
import { appendMove, moveByKey } from '../store/moves.server'
import { bodyHashOf } from './body-hash.server'
import { keepOutcome } from './keep-outcome.server'
import { replyOfToken } from './reply-token.server'
import { resultOf, runOf } from './run-of.server'
import { shownBefore } from './shown-before.server'
import { typedText } from './typed-text.server'

/** `move` is the number of the move to be made, from 1. What is said is a reply's token, or words of one's own. */
export type GiveReply = { attemptId: string; personId: string; move: number; key: string } & Said
export type Said = { token: string } | { text: string }
export type GiveReplyResult =
	| { ok: true; ended: boolean }
	| {
			ok: false
			refused:
				| 'not-found'
				| 'key-reused'
				| 'already-ended'
				| 'stale-turn'
				| 'not-offered'
				| 'not-asked'
				| 'empty-text'
				| 'long-text'
	  }

/**
 * One reply by a trainee: the pinned version is replayed, the token looked up among the replies on offer or the text
 * matched to one, the move appended by compare-and-set, and at an ending the outcome kept, all in one transaction; an
 * official attempt whose marks a trainer must look at first has none yet. The same key with the same body finds what it
 * already led to.
 */
export async function giveReply(deps: Deps, asked: GiveReply): Promise<GiveReplyResult> {
	const attempt = await attemptOf(deps.db.read, asked.attemptId, asked.personId)
	if (!attempt) return { ok: false, refused: 'not-found' }
	const bodyHash = bodyHashOf(deps.keys, asked)
	const earlier = attempt.moves.find((move) => move.key === asked.key)
	if (earlier) {
		const ended = attempt.endedAt !== null && earlier.number === attempt.version
		return sameAnswer(earlier.bodyHash === bodyHash, ended)
	}
	if (attempt.endedAt) return { ok: false, refused: 'already-ended' }
	if (asked.move !== attempt.version + 1) return { ok: false, refused: 'stale-turn' }

	const version = await scenarioByHash(deps.db, attempt.versionHash)
	if (!version) throw new Error(`version ${attempt.versionHash} of attempt ${attempt.id} is missing`)
	const run = runOf(attempt, version)
	const shown = 'text' in asked ? await shownBefore(deps, attempt, version) : []
	const said = moveSaid(deps, run, asked, shown)
	if ('refused' in said) return { ok: false, refused: said.refused }
	const moved = moveRun(run, said.move)
	if (!moved.ok) return { ok: false, refused: moved.refused }

	const at = deps.now()
	const place = { attemptId: attempt.id, expected: attempt.version, key: asked.key, bodyHash, at }
	const { move } = said
	const fresh = move.kind === 'chosen' ? { ...place, ...move } : { ...place, ...move, salt: newSalt() }
	const kept = await deps.db.write(async (tx) => {
		const appended = await appendMove(tx, fresh)
		if (appended === 'stale') return appended
		if (moved.run.ending === null) return appended
		const result = resultOf(attempt, version, moved.run)
		const awaited = attempt.mode === 'official' && moved.run.turns.some(isMarkedByWording)
		await endAttempt(tx, { attemptId: attempt.id, result, at, awaited })
		if (!awaited) await keepOutcome(deps, tx, { attempt, result, at })
		return appended
	})
	if (kept === 'ok') return { ok: true, ended: moved.run.ending !== null }
	// Somebody was faster: perhaps the same double click, which gets the same answer.
	const raced = await moveByKey(deps.db, attempt.id, asked.key)
	if (raced) return sameAnswer(raced.bodyHash === bodyHash, moved.run.ending !== null)
	return { ok: false, refused: 'stale-turn' }
}

type MoveSaid = { move: Move } | { refused: 'not-offered' | 'empty-text' | 'long-text' }

function moveSaid(deps: Deps, run: Run, asked: GiveReply, shown: readonly string[]): MoveSaid {
	if ('token' in asked) {
		const offer = offered(run.definition, run.state)
		const reply = replyOfToken(deps.keys, asked.attemptId, asked.move, asked.token, offer)
		return reply ? { move: { kind: 'chosen', reply: reply.id } } : { refused: 'not-offered' }
	}
	const typed = typedText(asked.text)
	if (!typed.ok) return typed
	return { move: writtenAs(run, typed.text, shown) }
}

function sameAnswer(same: boolean, ended: boolean): GiveReplyResult {
	return same ? { ok: true, ended } : { ok: false, refused: 'key-reused' }
}
