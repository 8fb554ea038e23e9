import type { Root } from 'mdast'
import type { Kept } from '../kept/keep'
import { type Lost, lose } from '../lost'
import type { Report } from '../report'
import type { Mended } from '../scan/edits'
import type { Tag } from '../scan/tag'
import type { Piece } from './cut'
import { keyOf, viewOf } from './piece-view'
import { type PieceRead, readPiece } from './read-piece'
import { toldFrom, withTags } from './shifted'

/** One piece, parsed: its tree, the tags as they were written by offset, and the way back to the author's offsets. */
export type ParsedPiece = { tree: Root | null; tags: ReadonlyMap<number, Tag>; back: Mended['original'] }

/** Reads one piece of the text, or takes what is kept of one that is written alike. */
export function parsePiece(
	text: string,
	piece: Piece,
	report: Report,
	lost: Lost,
	kept?: Kept<PieceRead>,
): ParsedPiece {
	const view = viewOf(text, piece)
	const key = keyOf(view)
	// A slice of the text would keep the whole of it in memory for as long as the piece is kept.
	const own = () => readPiece({ ...view, text: key.slice(key.length - view.text.length) })
	const read = kept ? kept.of(key, own) : own()
	const { shift } = view
	for (const problem of read.told) report(...toldFrom(problem, shift))
	if (read.tree === null)
		for (const tag of read.tags) for (const { name, value } of tag.attributes) lose(lost, name, value)
	return { tree: read.tree, tags: withTags(read.tags, shift), back: (offset) => read.back(offset) + shift }
}
