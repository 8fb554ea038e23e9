import type { Reply } from '../scenario/definition'
import { asMarked } from '../scenario/marks'
import type { Points, Run, RunState, TurnTaken } from '../scenario/run'
import { offered } from '../scenario/step'

/** Tone and respect together, -100 to +100 points; an unmarked dimension counts as neutral, 0. */
export function worth({ tone, respect }: { tone: Points | null; respect: Points | null }): number {
	return (tone ?? neutral) - neutral + (respect ?? neutral) - neutral
}

const neutral = 50

/**
 * The best-marked reply that was on offer at this turn and beats the one taken, the first of several in the author's
 * order; null when there was none. Never one with a critical failure or a -2 in respect, and never one said before.
 */
export function betterReply(run: Run, turn: TurnTaken): Reply | null {
	const { before } = turn
	let best: Reply | null = null
	let most = worth(turn)
	for (const reply of offered(run.definition, before)) {
		if (!isSafe(reply, before)) continue
		const own = worth(asMarked(reply))
		if (own <= most) continue
		best = reply
		most = own
	}
	return best
}

/** Whether one may be sent there: no critical failure, no -2 in respect, and not said already. */
export function isSafe(reply: Reply, { said }: Pick<RunState, 'said'>): boolean {
	return reply.critical.length === 0 && reply.respect !== -2 && !said.includes(reply.id)
}
