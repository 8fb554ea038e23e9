import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Lost, lose } from '../lost'
import { type Mended, mended } from '../scan/edits'
import { pair } from '../scan/pair'
import { scan } from '../scan/scan'
import { openScanning } from '../scan/scanning'
import type { Tag } from '../scan/tag'
import type { Report } from '../report'
import type { Piece } from './cut'
import { tangled } from './tangled'

/** One piece, parsed: its tree, the tags as they were written by offset, and the way back to the author's offsets. */
export type ParsedPiece = { tree: Root | null; tags: ReadonlyMap<number, Tag>; back: Mended['original'] }

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

/** Reads one piece. Whatever would stop the parser is a problem of ours; the tree is null only when all else failed. */
export function parsePiece(text: string, piece: Piece, report: Report, lost: Lost): ParsedPiece {
	const scanning = openScanning(text, piece, report, lost)
	scan(scanning)
	tangled(scanning)
	pair(scanning)
	const tags = new Map(scanning.tags.map((tag) => [tag.at, tag]))
	const passage = mended(text.slice(piece.start, piece.end), piece.start, scanning.edits)
	if (scanning.tooDeep) return { tree: null, tags, back: passage.original }
	try {
		return { tree: parser.parse(passage.text), tags, back: passage.original }
	} catch (fault) {
		report(
			'syntax',
			passage.original(offsetOf(fault) ?? 0),
			'This passage cannot be read: something opens here and closes in another place, or not at all.',
			'Give each tag a line of its own, with empty lines around it, and check that each is closed.',
		)
		for (const tag of scanning.tags) for (const { name, value } of tag.attributes) lose(lost, name, value)
		return { tree: null, tags, back: passage.original }
	}
}

/** Where a parser's message points; the message itself is never shown. */
function offsetOf(fault: unknown): number | null {
	if (typeof fault !== 'object' || fault === null || !('place' in fault)) return null
	const { place } = fault
	if (typeof place !== 'object' || place === null) return null
	const point = 'start' in place ? place.start : place
	if (typeof point !== 'object' || point === null || !('offset' in point)) return null
	return typeof point.offset === 'number' ? point.offset : null
}
