import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Report } from '../report'
import type { Mended } from '../scan/edits'

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

/** How often a passage is parsed again without the marks of the paragraph at fault, before it is given up. */
const tries = 4

/** The tree of a passage; null where nothing of it can be read. */
export function treeOf(passage: Mended, report: Report): Root | null {
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
