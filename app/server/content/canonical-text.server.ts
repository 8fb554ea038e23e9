/** The one form of a text that is hashed, compiled and stored: line ends are `\n`, whatever the editor wrote. */
export function canonicalText(text: string): string {
	return text.replaceAll('\r\n', '\n')
}
