import { canonicalText } from './canonical-text.server'

/** A text with `\n` at its line ends, as a file is written that had `\r\n` at all of its own. */
export function withLineEndsOf(text: string, file: string): string {
	const returns = file.includes('\r\n') && !/(^|[^\r])\n/.test(file)
	return returns ? text.replaceAll('\n', '\r\n') : text
}

/** A text with `\n` at its line ends, as the first of these files is written; one that says the same goes first, as it is. */
export function writtenLike(text: string, files: readonly (string | null)[]): string {
	const known = files.filter((file) => file !== null)
	return known.find((file) => canonicalText(file) === text) ?? withLineEndsOf(text, known[0] ?? '')
}
