import type { Reply } from '../scenario/definition'
import { asMarked } from '../scenario/marks'
import type { Points } from '../scenario/run'
import type { Marking } from './marking'

/** The mark of a +1: the most that a text gets which the scorer is not sure about. */
const mostUnsure = 75
const neutral = 50

/**
 * The marks of a text that was taken for a reply: its own, or the reply's where the scorer is not sure. What the author
 * leaves unmarked stays so, unless it was grave enough to hurt anybody. Copied words get no mark above neutral.
 */
export function marksOf(
	reply: Reply,
	{ sure, capped, tone, respect }: Pick<Marking, 'sure' | 'capped' | 'tone' | 'respect'>,
	copied: boolean,
): { tone: Points | null; respect: Points | null } {
	const author = asMarked(reply)
	const grave = capped !== null && capped !== 'non-apology'
	const mark = (own: Points, theirs: Points | null) => {
		if (theirs === null && !grave) return null
		const points = sure || capped !== null || theirs === null ? own : Math.min(mostUnsure, theirs)
		return copied ? Math.min(neutral, points) : points
	}
	return { tone: mark(tone, author.tone), respect: mark(respect, author.respect) }
}
