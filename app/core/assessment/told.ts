import { ownWords } from '../play/transcript'
import type { Reply } from '../scenario/definition'
import { filled } from '../scenario/filled'
import type { Run, TurnTaken } from '../scenario/run'
import type { DebriefBetter } from './debrief-types'

/** What was said and done in a turn, and what the person heard; values in words as they were then. */
export function toldReply(
	run: Run,
	turn: TurnTaken,
): { reply: string; deed: string | null; why: string | null } {
	const { text, deed, why } = toldBetter(run, turn, turn.reply)
	return { reply: ownWords(turn) ?? text, deed, why }
}

/** Another reply that was on offer in this turn; values in words as they were then. */
export function toldBetter(run: Run, { before }: TurnTaken, reply: Reply): DebriefBetter {
	const fill = (text: string | null) => text && filled(run.definition, before, text)
	return { text: fill(reply.text) ?? '', deed: fill(reply.deed), why: fill(reply.why?.text ?? null) }
}
