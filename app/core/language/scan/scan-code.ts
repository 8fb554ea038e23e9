import { blanked } from './edits'
import { paragraphEnd, type Scanning } from './scanning'

/** Skips a fenced code block that starts at `at` with `fence`; one that never ends is taken out and reported. */
export function scanFence(scanning: Scanning, at: number, fence: string): number {
	const { text, end, edits, report, openFences } = scanning
	const mark = fence[0] ?? '`'
	if ((openFences.get(mark) ?? Number.POSITIVE_INFINITY) <= fence.length) return unclosed()
	const close = new RegExp(`\\n[ \\t>]*${mark === '`' ? '`' : '~'}{${fence.length},}[ \\t]*(?=\\n|$)`, 'g')
	close.lastIndex = at + fence.length
	const found = close.exec(text)
	if (found && found.index < end) return found.index + found[0].length
	openFences.set(mark, fence.length)
	return unclosed()

	function unclosed(): number {
		report(
			'unclosed-code',
			at,
			`${fence} starts a code block that never ends.`,
			`Put ${fence} on a line of its own after the block, or take this one out.`,
		)
		edits.push({ at, end: at + fence.length, text: blanked(fence) })
		return at + fence.length
	}
}

/** Skips a code span that starts at `at`, or just its backticks where no equal run follows in the paragraph. */
export function scanCodeSpan(scanning: Scanning, at: number): number {
	const { text } = scanning
	let length = 1
	while (text[at + length] === '`') length += 1
	const end = paragraphEnd(scanning, at)
	const runs = /`+/g
	runs.lastIndex = at + length
	for (let found = runs.exec(text); found && found.index < end; found = runs.exec(text))
		if (found[0].length === length) return found.index + length
	return at + length
}
