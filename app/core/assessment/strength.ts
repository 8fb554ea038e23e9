import type { Run, TurnTaken } from '../scenario/run'
import { worth } from './better-reply'
import type { Debrief } from './debrief-types'
import { toldReply } from './told'

/**
 * The turn to be proud of: the best marked, then the one that met or gave most, then the earliest. Only a turn whose
 * every mark is above neutral and that did no critical harm; null when there is none: praise has to be true.
 */
export function strengthOf(run: Run): Debrief['strength'] {
	const [best] = run.turns
		.filter(isGood)
		.toSorted((a, b) => worth(b) - worth(a) || given(b) - given(a) || a.number - b.number)
	return best ? { turn: best.number, ...toldReply(run, best) } : null
}

function isGood({ tone, respect, reply }: TurnTaken): boolean {
	const marks = [tone, respect].filter((mark) => mark !== null)
	return marks.length > 0 && marks.every((mark) => mark > 50) && reply.critical.length === 0
}

function given({ reply, before, after }: TurnTaken): number {
	return after.met.length - before.met.length + reply.offers.length
}
