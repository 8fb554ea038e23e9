import type { TextEdit } from '#app/core/language/problem'

/**
 * Edits are made on a text whose line ends are `\n`; this gives them for the text as it lies on disk, and writes their
 * own line ends as that text does at its first.
 */
export function editsOnDisk(raw: string, edits: readonly TextEdit[]): TextEdit[] {
	if (!raw.includes('\r\n')) return [...edits]
	const eol = /\r?\n/.exec(raw)?.[0] ?? '\n'
	const dropped: number[] = []
	for (let at = raw.indexOf('\r\n'); at !== -1; at = raw.indexOf('\r\n', at + 2))
		dropped.push(at - dropped.length)
	// An offset at a line's end stays before both its characters.
	const onDisk = (offset: number) => offset + dropped.filter((at) => at < offset).length
	return edits.map(({ start, end, text }) => ({
		start: onDisk(start),
		end: onDisk(end),
		text: text.replaceAll('\n', eol),
	}))
}
