import { type Jsx, markdownText } from './markdown-text.server'
import type { Report } from './report.server'

const because = new Set(['Because'])
const plainly = (words: string) =>
	words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()

/** Reports parts of one check that have no words, or the words of one before: nobody could tell the two apart. */
export function sameWords(parts: readonly Jsx[], what: string, report: Report): void {
	const seen = new Map<string, Jsx>()
	for (const part of parts) {
		const at = part.position?.start
		const words = markdownText(part, because)
		if (words === '') {
			report('empty-text', at, `This ${what} has no words.`, 'Write them, or take it out.')
			continue
		}
		const plain = plainly(words) || words
		const first = seen.get(plain)
		if (first)
			report(
				'duplicate-answer',
				at,
				`This ${what} has the same words as the one in line ${first.position?.start.line}.`,
				'Change the words of one.',
			)
		else seen.set(plain, part)
	}
}
