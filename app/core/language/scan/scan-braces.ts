import { blanked } from './edits'
import { paragraphEnd, type Scanning } from './scanning'

const empty = /\{\s*\}/y
const opening = /\{\s*\/\*/y
const closing = /\*\/\s*\}/y

/** Reads from a `{`: a comment is taken out in silence, anything else is a problem. Gives the offset to go on from. */
export function scanBrace(scanning: Scanning, at: number): number {
	const { text, end, edits, report } = scanning
	const stop = commentEnd(text, at)
	if (stop !== null && stop <= end) {
		edits.push({ at, end: stop, text: blanked(text.slice(at, stop)) })
		return stop
	}
	const close = closingBrace(text, at, paragraphEnd(scanning, at))
	edits.push({ at, end: at + 1, text: '(' })
	if (close === -1) {
		report(
			'stray-brace',
			at,
			'This { opens something that is never closed.',
			'Take it out, or write \\{ for the sign itself.',
			[{ start: at, end: at + 1, text: '\\{' }],
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

/** Where the comment or the empty brackets that begin at `at` end; null where something else begins. */
function commentEnd(text: string, at: number): number | null {
	empty.lastIndex = at
	const nothing = empty.exec(text)
	if (nothing) return at + nothing[0].length
	opening.lastIndex = at
	const begun = opening.exec(text)
	const end = begun ? text.indexOf('*/', at + begun[0].length) : -1
	if (end === -1) return null
	closing.lastIndex = end
	const closed = closing.exec(text)
	return closed ? end + closed[0].length : null
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
