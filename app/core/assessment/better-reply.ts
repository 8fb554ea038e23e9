import type { Reply } from '../scenario/definition'
import type { Run, TurnTaken } from '../scenario/run'
import { offered } from '../scenario/step'

/** Tone and respect together, -4 to +4; an unmarked dimension counts as 0. */
export function worth({ tone, respect }: Pick<Reply, 'tone' | 'respect'>): number {
	return (tone ?? 0) + (respect ?? 0)
}

/**
 * The best-marked reply that was on offer at this turn and beats the one taken, the first of several in the author's
 * order; null when there was none. Never one with a critical failure or a -2 in respect, and never one said before.
 */
export function betterReply(run: Run, turn: TurnTaken): Reply | null {
	const { before } = turn
	let best: Reply | null = null
	for (const reply of offered(run.definition, before)) {
		if (reply.critical.length > 0 || reply.respect === -2 || before.said.includes(reply.id)) continue
		if (worth(reply) > worth(best ?? turn.reply)) best = reply
	}
	return best
}
