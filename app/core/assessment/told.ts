import { ownWords } from '../play/transcript'
import type { Reply } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { asMarked } from '../scenario/marks'
import type { Points, Run, TurnTaken } from '../scenario/run'
import type { DebriefBetter } from './debrief-types'

/**
 * What was said and done in a turn, and what the person heard; values in words as they were then. Of one's own words
 * the author could not say that: it is said of the reply they were taken for, as far as they are marked like it.
 */
export function toldReply(
	run: Run,
	turn: TurnTaken,
): { reply: string; deed: string | null; why: string | null } {
	const { text, deed, why } = toldBetter(run, turn, turn.reply)
	const typed = turn.written !== null && turn.written.matched !== null
	return { reply: ownWords(turn) ?? text, deed, why: typed && !isAsGood(turn) ? null : why }
}

/** Within a mark of the author's, or better. */
function isAsGood({ reply, tone, respect, written }: TurnTaken): boolean {
	const author = asMarked(reply)
	const near = (mark: Points | null, theirs: Points | null) =>
		mark === null || theirs === null || mark > theirs - oneMark
	return !written?.judged?.capped && near(tone, author.tone) && near(respect, author.respect)
}

const oneMark = 25

/** Another reply that was on offer in this turn; values in words as they were then. */
export function toldBetter(run: Run, { before }: TurnTaken, reply: Reply): DebriefBetter {
	const fill = (text: string | null) => text && filled(run.definition, before, text)
	return { text: fill(reply.text) ?? '', deed: fill(reply.deed), why: fill(reply.why?.text ?? null) }
}
