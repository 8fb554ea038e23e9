import { createHash } from 'node:crypto'
import { engineVersion } from '#app/core/version'
import type { Deps } from '../deps.server'
import { type AttemptRow, appendMove, attemptOf, createAttempt } from '../store/attempts.server'

export type RehearseResult =
	| { ok: true; attempt: AttemptRow }
	| { ok: false; refused: 'not-found' | 'not-ended' | 'no-such-turn' | 'key-reused' }

/** "Say that turn again": a practice attempt at the same version and seed, with the moves before that turn already made. */
export async function rehearseTurn(
	deps: Deps,
	asked: { attemptId: string; personId: string; turn: number; key: string },
): Promise<RehearseResult> {
	const from = await attemptOf(deps.db, asked.attemptId, asked.personId)
	if (!from) return { ok: false, refused: 'not-found' }
	if (!from.endedAt) return { ok: false, refused: 'not-ended' }
	if (asked.turn < 1 || asked.turn > from.moves.length) return { ok: false, refused: 'no-such-turn' }
	const at = deps.now()
	return deps.db.write(async (tx): Promise<RehearseResult> => {
		const attempt = await createAttempt(tx, {
			id: deps.newId(),
			personId: asked.personId,
			versionHash: from.versionHash,
			slug: from.slug,
			mode: 'practice',
			seed: from.seed,
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
		for (const move of from.moves.slice(attempt.version, asked.turn - 1)) {
			const key = createHash('sha256').update(`${attempt.id}\n${move.number}`).digest('base64url')
			const { reply, kind } = move
			await appendMove(tx, {
				attemptId: attempt.id,
				expected: move.number - 1,
				kind,
				reply,
				key,
				bodyHash: key,
				at,
			})
		}
		return { ok: true, attempt }
	})
}
