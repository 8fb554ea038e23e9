import type { Span } from './reading'

/**
 * What to underline for a place that a problem names: the word, tag name or mark that begins there. Lines and columns
 * count from 1, as problems do; a place past the end of its line means the last character of it. It is empty only where
 * the line is.
 */
export function spanAtPlace(text: string, line: number, column: number): Span {
	const start = lineStart(text, line)
	const end = lineEnd(text, start)
	const at = Math.min(start + Math.max(0, column - 1), end)
	if (at === end) return { start: Math.max(start, end - 1), end }
	const found = /^(?:<\/?[A-Za-z]*>?|[\p{L}\p{N}_-]+|\s+|.)/u.exec(text.slice(at, Math.min(end, at + 200)))
	return { start: at, end: at + (found?.[0].length ?? 1) }
}

/** Where a line, counted from 1, begins; past the last line it is the last one's beginning. */
export function lineStart(text: string, line: number): number {
	let start = 0
	for (let seen = 1; seen < line; seen += 1) {
		const next = text.indexOf('\n', start)
		if (next === -1) return start
		start = next + 1
	}
	return start
}

/** Which line, counted from 1, an offset lies in. */
export function lineOf(text: string, offset: number): number {
	let line = 1
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
	return line
}

/** The end of the line that begins at `start`. */
function lineEnd(text: string, start: number): number {
	const end = text.indexOf('\n', start)
	return end === -1 ? text.length : end
}
