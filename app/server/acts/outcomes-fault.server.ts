import { markedTurns } from '#app/core/play/typed-turns'
import type { Run } from '#app/core/scenario/run'
import type { ScenarioVersion } from '../content/shelf.server'
import type { AttemptWithMoves } from '../store/attempts.server'
import type { Db } from '../store/db.server'
import { movesOf } from '../store/moves.server'
import { outcomesOf } from '../store/outcomes.server'
import { lastRound } from '../store/turn-marks.server'
import { type AttemptFault, differenceIn } from './difference-in'
import { resultOfRound } from './run-of.server'

/** Where turns were marked again: one mark a round, of a turn that is marked, and an outcome for each that follows from it. */
export async function outcomesFault(
	db: Pick<Db, 'read'>,
	attempt: AttemptWithMoves,
	version: ScenarioVersion,
	played: Run,
): Promise<AttemptFault | null> {
	const outcomes = await outcomesOf(db.read, attempt.id)
	const last = lastRound(attempt.marks)
	if (last === 0 && outcomes.length === 0) return null
	const rounds = Array.from({ length: last + 1 }, (_, round) => round)
	const again = attempt.marks.filter(({ round }) => round > 0)
	const marked = markedTurns(played, movesOf(attempt.moves)).map(({ move }) => move)
	const odd = again.find(({ number }) => !marked.includes(number))
	if (odd) return { what: `move ${odd.number} is marked again, and is no turn with marks` }
	const numbers = outcomes.map(({ round }) => round)
	const fault =
		differenceIn('the rounds of its outcomes', numbers, rounds) ??
		differenceIn(
			'the rounds of its marks',
			again.map(({ round }) => round),
			rounds.slice(1),
		)
	if (fault) return fault
	for (const { round, result, passed } of outcomes) {
		const worked = resultOfRound(attempt, version, played, round)
		const wrong =
			differenceIn(`the outcome of round ${round}`, result, worked) ??
			differenceIn(`passed in round ${round}`, passed, worked.passed)
		if (wrong) return wrong
	}
	return null
}
