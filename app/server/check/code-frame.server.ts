import { shownText, widthOf } from './shown-text.server'

/**
 * The line that a problem is about, and a caret under its place, as two lines; of a long line the part around the
 * place, so that neither is wider than `columns`. Null where the text has no such line, or the line is empty.
 */
export function codeFrame(
	text: string,
	at: { line: number; column: number },
	columns: number,
): [source: string, caret: string] | null {
	const line = text.split('\n')[at.line - 1]?.replace(/\r$/, '')
	if (line === undefined || line.trim() === '') return null
	const number = `${at.line}`.padStart(5)
	const room = columns - number.length - 3
	const before = [...shownText(line.slice(0, at.column - 1))]
	const after = [...shownText(line.slice(at.column - 1))]
	// A place near the end of what fits is moved inwards, so that one can read on from it.
	const lead =
		before.length <= room * 0.7 ? before.join('') : `…${before.slice(-Math.floor(room / 2)).join('')}`
	let rest = ''
	for (const sign of after) {
		if (widthOf(lead) + widthOf(rest) + widthOf(sign) > room - 1) {
			rest += '…'
			break
		}
		rest += sign
	}
	return [
		`${number} | ${lead}${rest}`.trimEnd(),
		`${' '.repeat(number.length)} | ${' '.repeat(widthOf(lead))}^`,
	]
}
