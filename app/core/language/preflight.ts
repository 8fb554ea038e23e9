import type { Report } from './report'

const mostBytes = 64 * 1024
const mostInLine = 8 * 1024
// Controls but tab and line end, bidi overrides and isolates, zero-width and line separators, lone surrogates.
const hidden =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\r\n?|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Checks the file before anything reads it: at most 64 KiB, no line over 8 KiB, no characters that cannot be seen.
 * Gives the text to read, the same length, with those and the first half of Windows line ends blanked; null when it is too long to be read at all.
 */
export function preflight(text: string, report: Report): string | null {
	const bytes = text.length > mostBytes ? text.length : new TextEncoder().encode(text).length
	if (bytes > mostBytes) {
		report(
			'too-long',
			0,
			`The file is longer than 64 KiB (${Math.ceil(bytes / 1024)} KiB).`,
			'Split the scenario in two.',
		)
		return null
	}
	let fits = true
	for (let at = 0; at <= text.length; ) {
		const found = text.indexOf('\n', at)
		const end = found === -1 ? text.length : found
		if (end - at > mostInLine) {
			report(
				'too-long',
				at,
				`This line has ${end - at} characters; 8192 is the most.`,
				'Break it into several lines.',
			)
			fits = false
		}
		at = end + 1
	}
	if (!fits) return null
	return text.replace(hidden, (sign, at: number) => {
		if (sign === '\ufeff' && at === 0) {
			report(
				'byte-order-mark',
				0,
				'The file begins with an invisible byte-order mark.',
				'Save it as UTF-8 without BOM.',
				[{ start: 0, end: 1, text: '' }],
			)
			return ' '
		}
		if (sign !== '\r\n')
			report(
				'hidden-character',
				at,
				`There is a character here that cannot be seen (U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}).`,
				'Delete it and type the words again.',
				[{ start: at, end: at + 1, text: instead(sign) }],
			)
		return sign === '\r\n' ? ' \n' : ' '
	})
}

/** What a hidden character is mended to: a line end, a space where it parted words, otherwise nothing. */
function instead(sign: string): string {
	if (sign === '\r') return '\n'
	return /[\u000b\u000c\u0085\u2028\u2029]/.test(sign) ? ' ' : ''
}
