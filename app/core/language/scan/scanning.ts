import type { Report } from '../report'
import type { Edit } from './edits'
import type { Tag } from './tag'

/** What the scan of one piece works on. Offsets are those of the whole text. */
export type Scanning = {
	text: string
	start: number
	end: number
	report: Report
	edits: Edit[]
	tags: Tag[]
	/** The paragraph asked for last, so that a long one is not searched again and again. */
	paragraph: { from: number; end: number }
	/** By `~` or backtick: the shortest fence that nothing closes any more. */
	openFences: Map<string, number>
	/** Components nested beyond reason: the piece is not parsed. */
	tooDeep: boolean
}

export function openScanning(text: string, piece: { start: number; end: number }, report: Report): Scanning {
	return {
		text,
		start: piece.start,
		end: piece.end,
		report,
		edits: [],
		tags: [],
		paragraph: { from: -1, end: -1 },
		openFences: new Map(),
		tooDeep: false,
	}
}

/** The end of the paragraph that `at` stands in: the next blank line, or the end of the piece. */
export function paragraphEnd(scanning: Scanning, at: number): number {
	const { text, end, paragraph } = scanning
	if (at >= paragraph.from && at <= paragraph.end) return paragraph.end
	const blank = /\n[ \t]*\n/g
	blank.lastIndex = at
	const found = blank.exec(text)
	scanning.paragraph = { from: at, end: found && found.index < end ? found.index : end }
	return scanning.paragraph.end
}

/** The end of the line that `at` stands in, without its line end. */
export function lineEnd({ text, end }: Scanning, at: number): number {
	const found = text.indexOf('\n', at)
	return found === -1 || found > end ? end : found
}
