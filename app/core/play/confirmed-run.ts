import type { Move, Points, Run } from '../scenario/run'
import { replayRun } from './run'
import { markedTurns } from './typed-turns'

/** The mark that counts of a turn, by the number of its move from 1; null where that dimension is unmarked. */
export type ConfirmedMark = { number: number; tone: Points | null; respect: Points | null }

/**
 * The run with a person's marks in the place of the scorer's or the author's. Whether wording is too poor to do any
 * good is judged anew by them, so needs, moods and what somebody thinks of it may come out otherwise. Where they would
 * have led elsewhere, what happened stays as it was and only the marks change, as they do of what was chosen: it did
 * what its author says. `moves` are those that `played` was made by.
 */
export function confirmedRun(played: Run, moves: readonly Move[], confirmed: readonly ConfirmedMark[]): Run {
	const { definition, seed, opening } = played
	const markOf = (number: number) => confirmed.find((mark) => mark.number === number)
	const marked = moves.map((move, place) => withMark(move, markOf(place + 1)))
	const replayed = replayRun(definition, seed, marked, opening)
	const run = replayed.ok && sameWay(played, replayed.run) ? replayed.run : played
	const byTurn = new Map(
		markedTurns(played, moves).map(({ move, turn }) => [turn.number, markOf(move)] as const),
	)
	const turns = run.turns.map((turn) => {
		const mark = byTurn.get(turn.number)
		return mark ? { ...turn, tone: mark.tone, respect: mark.respect } : turn
	})
	return { ...run, turns }
}

/** A changed mark is a person's: what the scorer found to hold marks down no longer does. */
function withMark(move: Move, mark: ConfirmedMark | undefined): Move {
	if (move.kind !== 'written' || !mark) return move
	const { tone, respect } = mark
	if (tone === move.tone && respect === move.respect) return move
	return { ...move, tone, respect, judged: undefined }
}

/** The same scenes and replies in the same order, to the same ending. */
function sameWay(one: Run, other: Run): boolean {
	const way = ({ turns, ending }: Run) =>
		JSON.stringify([turns.map(({ scene, reply }) => [scene, reply.id]), ending])
	return way(one) === way(other)
}
