import { wordingsShown } from '#app/core/assessment/wordings-shown'
import type { ScenarioVersion } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptWithMoves, attemptOf } from '../store/attempts.server'
import { runOf } from './run-of.server'

/** So many attempts back somebody may remember the words. */
const mostLookedAt = 10

/**
 * The author's wordings that a trainee read before an attempt that says a turn again: those of the attempt it came from,
 * and of those before it. None for an attempt from the start.
 */
export async function shownBefore(
	deps: Pick<Deps, 'db'>,
	attempt: AttemptWithMoves,
	version: ScenarioVersion,
): Promise<string[]> {
	const shown: string[] = []
	let { fromAttempt } = attempt
	for (let looked = 0; fromAttempt !== null && looked < mostLookedAt; looked += 1) {
		const from = await attemptOf(deps.db.read, fromAttempt, attempt.personId)
		if (!from || from.versionHash !== attempt.versionHash) break
		shown.push(...wordingsShown(runOf(from, version)))
		fromAttempt = from.fromAttempt
	}
	return shown
}
