import { assess } from '#app/core/assessment/assess'
import { neverLess } from '#app/core/assessment/never-less'
import type { Result } from '#app/core/assessment/result'
import type { Bounds } from '#app/core/paths/bounds'
import { boundsAt } from '#app/core/paths/bounds-of'
import { confirmedRun } from '#app/core/play/confirmed-run'
import { replayRun } from '#app/core/play/run'
import type { Run } from '#app/core/scenario/run'
import { startFor } from '#app/core/scenario/starts'
import type { ScenarioVersion } from '../content/shelf.server'
import { type AttemptWithMoves, asOfRound } from '../store/attempts.server'
import { movesOf } from '../store/moves.server'

/** The attempt's run, rebuilt from its moves; throws when stored moves do not fit their own version. */
export function runOf(attempt: AttemptWithMoves, version: ScenarioVersion): Run {
	const { id, seed, opening, moves } = attempt
	const replayed = replayRun(version.definition, seed, movesOf(moves), opening)
	if (!replayed.ok) throw new Error(`attempt ${id} does not replay at move ${replayed.at}`)
	return replayed.run
}

/**
 * The run that counts: with a trainer's marks where they have confirmed them, or have marked a turn again, else as it
 * was played.
 */
export function countedRun(attempt: AttemptWithMoves, played: Run): Run {
	const { confirmation, confirmed, moves } = attempt
	const counted = confirmation === 'confirmed' ? confirmed : confirmed.filter(({ round }) => round > 0)
	if (confirmation === 'awaited' || counted.length === 0) return played
	return confirmedRun(played, movesOf(moves), counted)
}

/** Of a version's bounds those of the start that this run had. */
export function boundsFor(version: ScenarioVersion, run: Run): Bounds {
	const { definition, bounds } = version
	return boundsAt(bounds, definition, startFor(definition, run.seed, run.opening.memory))
}

/** What an ended run comes to under the rule that its attempt started with. */
export function resultOf(attempt: AttemptWithMoves, version: ScenarioVersion, run: Run): Result {
	return assess(run, boundsFor(version, run), attempt.rule)
}

/** What an attempt came to after a round of marks: what was asked for never makes it less than it was. */
export function resultOfRound(
	attempt: AttemptWithMoves,
	version: ScenarioVersion,
	played: Run,
	round: number,
): Result {
	const by = (marks: number) => resultOf(attempt, version, countedRun(asOfRound(attempt, marks), played))
	let result = by(0)
	for (let next = 1; next <= round; next += 1) result = neverLess(result, by(next))
	return result
}
