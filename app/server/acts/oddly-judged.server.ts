import type { MoveRow } from '../store/moves.server'

/** The marks of a +1 and of a 0: no scorer gives more to what it is not sure of, or to what was copied. */
const [mostUnsure, mostCopied] = [75, 50]

/**
 * Whether a typed reply has marks that how it was judged cannot have led to, or highlights that are no part of its
 * text; of one that was erased only the marks can be told.
 */
export function isOddlyJudged(move: MoveRow): boolean {
	if (move.kind === 'chosen' || !move.judged) return false
	const { judged, tone, respect, text, salt } = move
	const most = judged.copied ? mostCopied : judged.sure || judged.capped !== null ? 100 : mostUnsure
	const outside = judged.evidence.some(({ start, end }) => start > end || end > text.length)
	return Math.max(tone ?? 0, respect ?? 0) > most || (salt !== null && outside)
}
