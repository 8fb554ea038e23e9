/** A text with `\n` at its line ends, as a file is written that had `\r\n` at all of its own. */
export function withLineEndsOf(text: string, file: string): string {
	const returns = file.includes('\r\n') && !/(^|[^\r])\n/.test(file)
	return returns ? text.replaceAll('\n', '\r\n') : text
}
