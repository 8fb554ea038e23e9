import type { Move, Run, TurnTaken } from '../scenario/run'
import { moveRun, startRun } from './run'

/** A turn that counts by what was typed in it, and the number of the move, from 1, that it was typed in. */
export type TypedTurn = { move: number; turn: TurnTaken }

/** Whether a turn has marks of its own wording: it was typed, understood, and its author marks a dimension of it. */
export function isMarkedByWording({ written, tone, respect }: TurnTaken): boolean {
	return written !== null && written.matched !== null && (tone !== null || respect !== null)
}

/** The turns of a run that are marked by their wording, in order. `moves` are those that the run was made by. */
export function typedTurns(
	{ definition, seed, opening }: Pick<Run, 'definition' | 'seed' | 'opening'>,
	moves: readonly Move[],
): TypedTurn[] {
	const typed: TypedTurn[] = []
	let run = startRun(definition, seed, opening)
	let written = 0
	for (const [place, move] of moves.entries()) {
		const moved = moveRun(run, move)
		if (!moved.ok) throw new RangeError(`Move ${place + 1} is ${moved.refused} at its place`)
		if (move.kind === 'written') written = place + 1
		const turn = moved.run.turns[run.turns.length]
		if (turn && isMarkedByWording(turn)) typed.push({ move: written, turn })
		run = moved.run
	}
	return typed
}
