import type { Piece } from './cut'

/**
 * A piece with as much of the text around it as its reading may look at: the line before it that has words, and what the
 * next one begins with. `start` and `end` are the piece's own offsets in `text`; `shift` leads from there to the whole text.
 */
export type PieceView = { text: string; start: number; end: number; shift: number }

export function viewOf(text: string, { start, end }: Piece): PieceView {
	const words = text.slice(0, start).trimEnd().length
	const from = words === 0 ? 0 : text.lastIndexOf('\n', words - 1) + 1
	const [next = ''] = /^[ \t]{0,3}</.exec(text.slice(end, end + 4)) ?? []
	return { text: text.slice(from, end + next.length), start: start - from, end: end - from, shift: from }
}

/** Equal for two pieces only where they are read alike. */
export const keyOf = ({ text, start, end }: PieceView): string => `${start} ${end} ${text}`
