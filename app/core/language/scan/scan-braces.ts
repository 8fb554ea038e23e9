import { blanked } from './edits'
import { paragraphEnd, type Scanning } from './scanning'

const comment = /\{\s*(?:\/\*[\s\S]*?\*\/\s*)*\}/y

/** Reads from a `{`: a comment is taken out in silence, anything else is a problem. Gives the offset to go on from. */
export function scanBrace(scanning: Scanning, at: number): number {
	const { text, end, edits, report } = scanning
	comment.lastIndex = at
	const found = comment.exec(text)
	if (found && at + found[0].length <= end) {
		edits.push({ at, end: at + found[0].length, text: blanked(found[0]) })
		return at + found[0].length
	}
	const close = closingBrace(text, at, paragraphEnd(scanning, at))
	edits.push({ at, end: at + 1, text: '(' })
	if (close === -1) {
		report(
			'stray-brace',
			at,
			'This { opens something that is never closed.',
			'Take it out, or write \\{ for the sign itself.',
		)
		return at + 1
	}
	edits.push({ at: close, end: close + 1, text: ')' })
	const written = text.slice(at, close + 1)
	report(
		'expression',
		at,
		`${written.length > 40 ? `${written.slice(0, 38)}…` : written} is code to MDX, and a scenario never runs code.`,
		'Write the words themselves; for the signs, write \\{ and \\}.',
	)
	return at + 1
}

/** An expression longer than this is taken for a stray bracket, so that a row of them costs little. */
const longest = 2000

/** The offset of the bracket that closes the one at `at`, or -1 before `end`. */
export function closingBrace(text: string, at: number, end: number): number {
	let depth = 0
	const stop = Math.min(end, at + longest)
	for (let index = at; index < stop; index += 1) {
		if (text[index] === '{') depth += 1
		else if (text[index] === '}') {
			depth -= 1
			if (depth === 0) return index
		}
	}
	return -1
}
