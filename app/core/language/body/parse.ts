import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Lost, lose } from '../lost'
import type { Report } from '../report'
import { type Mended, mended } from '../scan/edits'
import { pair } from '../scan/pair'
import { scan } from '../scan/scan'
import { openScanning } from '../scan/scanning'
import type { Tag } from '../scan/tag'
import type { Piece } from './cut'
import { tangled } from './tangled'

/** One piece, parsed: its tree, the tags as they were written by offset, and the way back to the author's offsets. */
export type ParsedPiece = { tree: Root | null; tags: ReadonlyMap<number, Tag>; back: Mended['original'] }

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

/** Reads one piece. Whatever would stop the parser is a problem of ours; the tree is null only when all else failed. */
export function parsePiece(text: string, piece: Piece, report: Report, lost: Lost): ParsedPiece {
	const scanning = openScanning(text, piece, report)
	scan(scanning)
	tangled(scanning)
	pair(scanning)
	const tags = new Map(scanning.tags.map((tag) => [tag.at, tag]))
	const passage = mended(text.slice(piece.start, piece.end), piece.start, scanning.edits)
	const tree = scanning.tooDeep ? null : treeOf(passage, report)
	if (tree === null)
		for (const tag of scanning.tags) for (const { name, value } of tag.attributes) lose(lost, name, value)
	return { tree, tags, back: passage.original }
}

/** How often a passage is parsed again without the marks of the paragraph at fault, before it is given up. */
const tries = 4

function treeOf(passage: Mended, report: Report): Root | null {
	let { text } = passage
	for (let attempt = 1; attempt <= tries; attempt += 1) {
		try {
			return parser.parse(text)
		} catch (fault) {
			const at = offsetOf(fault)
			report(
				'syntax',
				passage.original(at ?? 0),
				'This passage cannot be read: something opens here and closes in another place, or not at all.',
				'Give each tag a line of its own, with empty lines around it, and check that each is closed.',
			)
			if (at === null) return null
			text = withoutMarks(text, at)
		}
	}
	return null
}

/** Takes emphasis, quote and list marks out of the paragraph at `at`, so that its tags can be paired. */
function withoutMarks(text: string, at: number): string {
	const from = Math.max(text.lastIndexOf('\n\n', at), 0)
	const next = text.indexOf('\n\n', at + 1)
	const to = next === -1 ? text.length : next
	const bare = text
		.slice(from, to)
		.replace(/<[^<>]*>|[*_~`[\]]|^[ \t]*(?:[>#+-]|\d+[.)])+/gm, (mark) =>
			mark[0] === '<' ? mark : ' '.repeat(mark.length),
		)
	return text.slice(0, from) + bare + text.slice(to)
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
