import type { Run, TurnTaken } from '../scenario/run'
import { worth } from './better-reply'
import type { Debrief } from './debrief-types'

/**
 * The turn to be proud of: the best marked, then the one that met or gave most, then the earliest. A turn with a
 * critical failure only where there is no other; null when no turn was marked 0 or better: praise has to be true.
 */
export function strengthOf(run: Run): Debrief['strength'] {
	const good = run.turns.filter((turn) => isMarked(turn) && worth(turn) >= 0)
	const sound = good.filter(({ reply }) => reply.critical.length === 0)
	const [best] = (sound.length > 0 ? sound : good).toSorted(
		(a, b) => worth(b) - worth(a) || given(b) - given(a) || a.number - b.number,
	)
	return best ? { turn: best.number, reply: best.reply.text, why: best.reply.why?.text ?? null } : null
}

function isMarked({ tone, respect }: TurnTaken): boolean {
	return tone !== null || respect !== null
}

function given({ reply, before, after }: TurnTaken): number {
	return after.met.length - before.met.length + reply.offers.length
}
