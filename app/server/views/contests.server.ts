import { markedTurns } from '#app/core/play/typed-turns'
import type { Points, Run } from '#app/core/scenario/run'
import { canBeRead } from '../acts/attempt-to-confirm.server'
import { canBeContested } from '../acts/raise-dispute.server'
import { countedRun } from '../acts/run-of.server'
import type { Deps } from '../deps.server'
import { type AttemptWithMoves, asOfRound } from '../store/attempts.server'
import { type DisputeRow, type DisputeState, disputesOf } from '../store/disputes.server'
import { movesOf } from '../store/moves.server'
import { hasTrainer } from '../store/teams.server'
import { lastRound, type TurnMarkRow, turnMarksOf } from '../store/turn-marks.server'

type Marks = { tone: Points | null; respect: Points | null }

/** A turn whose marks its trainee may have looked at again, and what came of that. */
export type ContestView = {
	/** The turn, and the number of the move that it counts by. */
	turn: number
	move: number
	erased: boolean
	/** Null where nobody has asked. */
	asked: {
		state: DisputeState
		reason: string
		answer: string | null
		/** Whether the answer was read. */
		seen: boolean
		/** The marks before; those of the trainer who had not seen them, and those that count since then. */
		before: Marks
		blind: Marks | null
		after: Marks
	} | null
}

export type ContestsView = {
	/** Whether there is a trainer to ask. */
	someone: boolean
	/** Whether a turn was marked again since the attempt ended or was confirmed. */
	again: boolean
	turns: ContestView[]
}

/** The turns of one's own official attempt that may be contested; null where none may. */
export async function contestsView(
	{ db }: Pick<Deps, 'db'>,
	attempt: AttemptWithMoves,
	run: Run,
): Promise<ContestsView | null> {
	if (!canBeContested(attempt)) return null
	const [someone, disputes, blind] = await Promise.all([
		hasTrainer(db.read, attempt.personId),
		disputesOf(db.read, attempt.id),
		turnMarksOf(db.read, attempt.id, 'blind'),
	])
	const turns = markedTurns(run, movesOf(attempt.moves)).map((one): ContestView => {
		const { move, turn } = one
		const dispute = disputes.find((row) => row.move === move)
		const place = { turn: turn.number, move, erased: !canBeRead(one) }
		return { ...place, asked: dispute ? askedIn(attempt, run, place.turn, dispute, blind) : null }
	})
	return { someone, again: lastRound(attempt.marks) > 0, turns }
}

function askedIn(
	attempt: AttemptWithMoves,
	run: Run,
	turn: number,
	{ state, reason, answer, seenAt, round, move, answeredById }: DisputeRow,
	blind: readonly TurnMarkRow[],
): ContestView['asked'] {
	const last = round ?? lastRound(attempt.marks) + 1
	const marksAfter = (of: number): Marks => {
		const taken = countedRun(asOfRound(attempt, of), run).turns[turn - 1]
		return { tone: taken?.tone ?? null, respect: taken?.respect ?? null }
	}
	const own = blind.find((mark) => mark.number === move && mark.round > 0 && mark.byId === answeredById)
	return {
		...{ state, reason, answer, seen: seenAt !== null },
		before: marksAfter(last - 1),
		blind: own ? { tone: own.tone, respect: own.respect } : null,
		after: marksAfter(last),
	}
}
