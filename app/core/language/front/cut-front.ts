import type { Report } from '../report'
import { swap } from '../way-to'

/** The front matter's own text with the offset where it starts, and where the body starts. */
export type FrontCut = { yaml: string; at: number; bodyAt: number; whole: boolean }

/** Finds the front matter between two lines of exactly three dashes, the first of them the file's first line. */
export function cutFront(text: string, report: Report): FrontCut {
	const { line, skipped } = firstLine(text)
	const first = line.replace(/\r$/, '')
	if (first !== '---') {
		report(
			'front-matter-missing',
			0,
			first.trim().startsWith('---')
				? `The first line is "${first.slice(0, 40)}"; it must be three dashes and nothing else.`
				: 'The file does not begin with front matter.',
			'Begin with a line of three dashes, then title, summary and the rest, then three dashes again.',
			/^-{3,}[ \t]*$/.test(first.trim()) ? [swap(first, skipped, '---')] : undefined,
		)
		if (!first.trim().startsWith('---')) return { yaml: '', at: 0, bodyAt: 0, whole: false }
	}
	const from = Math.min(skipped + line.length + 1, text.length)
	const close = /^---[ \t]*\r?$/gm
	close.lastIndex = from
	const found = close.exec(text)
	if (found)
		return {
			yaml: text.slice(from, found.index),
			at: from,
			bodyAt: found.index + found[0].length,
			whole: true,
		}
	const body = text.slice(from).search(/^[ \t]*<[A-Z]/m)
	const bodyAt = body === -1 ? text.length : from + body
	report(
		'front-matter-missing',
		bodyAt,
		'The front matter is never closed.',
		'Put a line of three dashes between it and the first component.',
		body === -1 ? undefined : [{ start: bodyAt, end: bodyAt, text: '---\n\n', was: '' }],
	)
	return { yaml: text.slice(from, bodyAt), at: from, bodyAt, whole: true }
}

/** The first line without a byte-order mark, which has been reported, and how long that mark is. */
function firstLine(text: string): { line: string; skipped: number } {
	const end = text.indexOf('\n')
	const skipped = text.startsWith('\ufeff') ? 1 : 0
	return { line: text.slice(skipped, end === -1 ? text.length : end), skipped }
}
