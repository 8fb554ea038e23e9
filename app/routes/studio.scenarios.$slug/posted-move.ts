import type { Move } from '#app/core/scenario/run'
import type { PostedMove } from './written-form'

/** Of a move what the server needs to get to the same place. */
export function postedMove(move: Move): PostedMove {
	if (move.kind === 'chosen') return move
	const { kind, matched, tone, respect, judged } = move
	return { kind, matched, tone, respect, capped: judged?.capped ?? null, copied: judged?.copied ?? false }
}
