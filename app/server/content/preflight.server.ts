import { type FrontMatter, readFrontMatter } from './front-matter.server'
import type { Place, Report } from './report.server'

export const mostBytes = 64 * 1024
export const mostLineBytes = 8 * 1024

/** `stop` means that the text may not reach a parser at all. */
export type Preflight = { stop: true; tooLong: boolean } | { stop: false; body: string; front: FrontMatter }

// Control characters but tab and newline, byte order marks, what has no width, line separators, what turns text
// round, half characters.
const hidden = new RegExp(
	'[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]|\\p{Surrogate}',
	'gu',
)

/**
 * Cheap and first, in the web process: size, characters, front matter. The body that goes on has empty lines
 * where the front matter stood, so that places stay true and no later parser ever meets it.
 */
export function preflight(text: string, report: Report): Preflight {
	const long = tooLong(text, report)
	if (long) return { stop: true, tooLong: true }
	let found = 0
	for (const match of text.matchAll(hidden)) {
		found += 1
		if (found > 20) break
		const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
		report(
			match.index === 0 && code === 'FEFF' ? 'byte-order-mark' : 'hidden-character',
			placeOf(text, match.index),
			`There is an invisible character here (U+${code}).`,
			'Delete it and type the words around it again.',
			(_, offset) => [{ start: offset, end: offset + match[0].length, text: '' }],
		)
	}
	if (found > 0) return { stop: true, tooLong: false }
	const front = readFrontMatter(text, report)
	if (front === null) return { stop: true, tooLong: false }
	const lines = text.split('\n')
	const body = lines.map((line, index) => (index < front.lines ? '' : line)).join('\n')
	return { stop: false, body, front }
}

function tooLong(text: string, report: Report): boolean {
	const bytes = Buffer.byteLength(text)
	if (bytes > mostBytes) {
		report(
			'too-long',
			undefined,
			`The file has ${Math.ceil(bytes / 1024)} KiB; up to ${mostBytes / 1024} KiB can be read.`,
			'Split it in two.',
		)
		return true
	}
	const line = text.split('\n').findIndex((one) => Buffer.byteLength(one) > mostLineBytes)
	if (line === -1) return false
	report(
		'too-long',
		{ line: line + 1, column: 1 },
		`This line is longer than ${mostLineBytes / 1024} KiB.`,
		'Break it into shorter lines or paragraphs.',
	)
	return true
}

function placeOf(text: string, offset: number): Place {
	const before = text.slice(0, offset)
	const newline = before.lastIndexOf('\n')
	return { line: before.split('\n').length, column: offset - newline }
}
