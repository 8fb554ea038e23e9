import type { Move, Run, TurnTaken } from '../scenario/run'
import { moveRun, startRun } from './run'

/** A turn, and the number of the move, from 1, that it counts by: what was typed in it where that has the marks. */
export type TurnOfMove = { move: number; turn: TurnTaken }
/** A turn that counts by what was typed in it. */
export type TypedTurn = TurnOfMove

/** Whether a turn has marks of its own wording: it was typed, understood, and its author marks a dimension of it. */
export function isMarkedByWording({ written, tone, respect }: TurnTaken): boolean {
	return written !== null && written.matched !== null && (tone !== null || respect !== null)
}

/** The turns of a run that are marked by their wording, in order. `moves` are those that the run was made by. */
export function typedTurns(run: Played, moves: readonly Move[]): TypedTurn[] {
	return turnsOfMoves(run, moves).filter(({ turn }) => isMarkedByWording(turn))
}

/** The turns of a run in which tone or respect is marked, chosen or typed. */
export function markedTurns(run: Played, moves: readonly Move[]): TurnOfMove[] {
	return turnsOfMoves(run, moves).filter(({ turn }) => turn.tone !== null || turn.respect !== null)
}

type Played = Pick<Run, 'definition' | 'seed' | 'opening'>

function turnsOfMoves({ definition, seed, opening }: Played, moves: readonly Move[]): TurnOfMove[] {
	const taken: TurnOfMove[] = []
	let run = startRun(definition, seed, opening)
	let written = 0
	for (const [place, move] of moves.entries()) {
		const moved = moveRun(run, move)
		if (!moved.ok) throw new RangeError(`Move ${place + 1} is ${moved.refused} at its place`)
		if (move.kind === 'written') written = place + 1
		const turn = moved.run.turns[run.turns.length]
		if (turn) taken.push({ move: isMarkedByWording(turn) ? written : place + 1, turn })
		run = moved.run
	}
	return taken
}
