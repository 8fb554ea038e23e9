import { createHash } from 'node:crypto'
import type { Move } from '#app/core/scenario/run'
import { engineVersion } from '#app/core/version'
import { type ScenarioVersion, scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { newSalt } from '../ids.server'
import { type AttemptRow, type AttemptWithMoves, attemptOf, createAttempt } from '../store/attempts.server'
import { appendMove, movesOf } from '../store/moves.server'
import { runOf } from './run-of.server'

export type RehearseResult =
	| { ok: true; attempt: AttemptRow }
	| { ok: false; refused: 'not-found' | 'not-ended' | 'no-such-turn' | 'key-reused' }

/**
 * "Say that turn again": a practice attempt at the same version, seed and opening, with the moves before that turn
 * already made.
 */
export async function rehearseTurn(
	deps: Deps,
	asked: { attemptId: string; personId: string; turn: number; key: string },
): Promise<RehearseResult> {
	const from = await attemptOf(deps.db, asked.attemptId, asked.personId)
	if (!from) return { ok: false, refused: 'not-found' }
	if (!from.endedAt) return { ok: false, refused: 'not-ended' }
	const version = await scenarioByHash(deps.db, from.versionHash)
	if (!version) throw new Error(`version ${from.versionHash} of attempt ${from.id} is missing`)
	const before = movesBefore(from, version, asked.turn)
	if (before === null) return { ok: false, refused: 'no-such-turn' }
	const at = deps.now()
	return deps.db.write(async (tx): Promise<RehearseResult> => {
		const attempt = await createAttempt(tx, {
			id: deps.newId(),
			personId: asked.personId,
			versionHash: from.versionHash,
			slug: from.slug,
			mode: 'practice',
			seed: from.seed,
			opening: from.opening,
			engine: engineVersion,
			rule: from.rule,
			startKey: asked.key,
			at,
			fromAttempt: from.id,
			fromTurn: asked.turn,
		})
		// Another attempt of this key is none to put these moves into.
		const same = attempt.fromAttempt === from.id && attempt.fromTurn === asked.turn
		if (!same) return { ok: false, refused: 'key-reused' }
		for (const [place, move] of before.entries()) {
			if (place < attempt.version) continue
			const key = createHash('sha256')
				.update(`${attempt.id}\n${place + 1}`)
				.digest('base64url')
			const here = { attemptId: attempt.id, expected: place, key, bodyHash: key, at }
			if (move.kind === 'chosen') await appendMove(tx, { ...here, ...move })
			else await appendMove(tx, { ...here, ...move, salt: newSalt() })
		}
		return { ok: true, attempt }
	})
}

/** The moves that made the turns before this one; null where there is no such turn. A turn can take several moves. */
function movesBefore(from: AttemptWithMoves, version: ScenarioVersion, turn: number): Move[] | null {
	if (turn < 1 || turn > runOf(from, version).turns.length) return null
	const moves = movesOf(from.moves)
	const made = moves.findIndex((_, count) => {
		const rows = from.moves.slice(0, count)
		return runOf({ ...from, moves: rows }, version).turns.length === turn - 1
	})
	return moves.slice(0, made)
}
