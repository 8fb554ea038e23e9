import { replayRun } from '#app/core/play/run'
import { typedTurns } from '#app/core/play/typed-turns'
import { canonical } from '#app/core/scenario/canonical'
import type { Run } from '#app/core/scenario/run'
import { knownEngines } from '#app/core/version'
import { scenarioByHash } from '../content/shelf.server'
import { type AttemptWithMoves, asOfRound, endedAttemptsAfter } from '../store/attempts.server'
import type { Db } from '../store/db.server'
import { movesOf } from '../store/moves.server'
import { lastRound } from '../store/turn-marks.server'
import { isChanged } from '../store/verify-records.server'
import { type AttemptFault, differenceIn } from './difference-in'
import { isOddlyJudged } from './oddly-judged.server'
import { outcomesFault } from './outcomes-fault.server'
import { resultOfRound } from './run-of.server'

/** `checked` came out right; `unknown` are of an engine whose rules are not here, and were left as they are. */
export type AttemptsVerdict =
	| { ok: true; checked: number; unknown: number }
	| ({ ok: false; checked: number; attempt: string } & AttemptFault)

const pageSize = 200

/**
 * Replays every ended attempt against its pinned version, works its result out again under the rule it started with,
 * and names the first, by id, that says something else. Reads a page at a time, so that any number will do.
 */
export async function verifyAttempts(
	db: Pick<Db, 'read'>,
	page: number = pageSize,
): Promise<AttemptsVerdict> {
	let [checked, unknown, last] = [0, 0, '']
	for (;;) {
		const rows = await endedAttemptsAfter(db.read, last, page)
		for (const { id, attempt } of rows) {
			const known = attempt === null || knownEngines.includes(attempt.engine)
			const fault = attempt === null ? unreadable : known ? await attemptFault(db, attempt) : null
			if (fault) return { ok: false, checked, attempt: id, ...fault }
			if (known) checked += 1
			else unknown += 1
			last = id
		}
		if (rows.length < page) return { ok: true, checked, unknown }
	}
}

const unreadable: AttemptFault = { what: 'what is kept of it cannot be read' }

async function attemptFault(db: Pick<Db, 'read'>, attempt: AttemptWithMoves): Promise<AttemptFault | null> {
	const { moves, result, passed } = attempt
	const version = await scenarioByHash(db, attempt.versionHash)
	if (!version) return { what: `its version ${attempt.versionHash} is missing` }
	if (moves.length !== attempt.version)
		return { what: 'the number of moves', kept: `${attempt.version}`, recomputed: `${moves.length}` }
	const hole = moves.findIndex(({ number }, at) => number !== at + 1)
	if (hole !== -1) return { what: `move ${hole + 1} is missing` }
	const changed = moves.find(isChanged)
	if (changed) return { what: `what was typed in move ${changed.number} is not what it was sealed with` }
	const odd = moves.find(isOddlyJudged)
	if (odd) return { what: `the marks of move ${odd.number} are not what was found in it` }
	const replayed = replayRun(version.definition, attempt.seed, movesOf(moves), attempt.opening)
	if (!replayed.ok) return { what: `move ${replayed.at + 1} is ${replayed.refused} at its place` }
	if (replayed.run.ending === null) return { what: 'its moves lead to no ending' }
	const unconfirmed = confirmationFault(attempt, replayed.run)
	if (unconfirmed) return unconfirmed
	const again = resultOfRound(attempt, version, replayed.run, lastRound(attempt.marks))
	const verdict = attempt.confirmation === 'awaited' ? null : again.passed
	return result === null
		? { what: 'the result', kept: 'null', recomputed: canonical(again) }
		: (differenceIn('the result', result, again) ??
				differenceIn('passed', passed, verdict) ??
				outcomesFault(db, attempt, version, replayed.run))
}

/** Official attempts with typed turns, and no others, are for a trainer to confirm: each such turn, once they have. */
function confirmationFault(attempt: AttemptWithMoves, run: Run): AttemptFault | null {
	const { confirmation, mode } = attempt
	const { confirmed } = asOfRound(attempt, 0)
	const typed = mode === 'official' ? typedTurns(run, movesOf(attempt.moves)) : []
	if (typed.length === 0 && confirmation === null) return null
	if (typed.length === 0 || confirmation === null)
		return { what: 'whether a trainer is awaited', kept: canonical(confirmation) }
	const wanted = confirmation === 'confirmed' ? typed.map(({ move }) => move) : []
	return differenceIn(
		'the moves with a confirmed mark',
		confirmed.map(({ number }) => number),
		wanted,
	)
}
