import { asMarked } from '../scenario/marks'
import type { Run } from '../scenario/run'
import { betterReply, worth } from './better-reply'
import type { Debrief } from './debrief-types'
import { toldBetter, toldReply } from './told'

/** The turn where another reply on offer gains most, the earliest of several; null when every turn was the best on offer. */
export function changeOf(run: Run): Debrief['change'] {
	const [most] = run.turns
		.flatMap((turn) => {
			const better = betterReply(run, turn)
			return better ? [{ turn, better, gain: worth(asMarked(better)) - worth(turn) }] : []
		})
		.toSorted((a, b) => b.gain - a.gain || a.turn.number - b.turn.number)
	if (!most) return null
	const { turn, better } = most
	return {
		turn: turn.number,
		...toldReply(run, turn),
		better: toldBetter(run, turn, better),
		lesson: turn.reply.why?.lesson ?? better.why?.lesson ?? null,
	}
}
