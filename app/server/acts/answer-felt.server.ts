import { scenarioByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { attemptOf, setFelt } from '../store/attempts.server'

/** Keeps how the trainee thinks the counterpart felt, once, after the ending and before the debrief. */
export async function answerFelt(
	deps: Deps,
	asked: { attemptId: string; personId: string; mood: string },
): Promise<{ ok: true } | { ok: false; refused: 'not-found' | 'not-ended' | 'no-such-mood' }> {
	const attempt = await attemptOf(deps.db, asked.attemptId, asked.personId)
	if (!attempt) return { ok: false, refused: 'not-found' }
	if (!attempt.endedAt) return { ok: false, refused: 'not-ended' }
	const version = await scenarioByHash(deps.db, attempt.versionHash)
	const known = version?.definition.mood.some((tier) => tier.mood === asked.mood)
	if (!known) return { ok: false, refused: 'no-such-mood' }
	await setFelt(deps.db, attempt.id, asked.personId, asked.mood)
	return { ok: true }
}
