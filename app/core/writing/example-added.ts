import { quotedWords } from './escaped-words'
import type { Reading, WrittenField } from './reading'
import type { Splice } from './splice'

/**
 * The change that gives a need another phrasing in the front matter: after its last example, else as the first one of it.
 * A list or a need in brackets stays in them, one over several lines stays so. Null where the text has no such need.
 */
export function exampleAdded(text: string, reading: Reading, need: string, words: string): Splice | null {
	const own = reading.fields.filter(({ path }) => path[0] === 'needs' && path[1] === need)
	const last = own.filter(({ path }) => path[2] === 'examples' && path.length === 4).at(-1)
	const quoted = quotedWords(words)
	if (last) {
		const dash = /^[ \t]*-[ \t]+/.exec(lineBefore(text, last))?.[0]
		return after(last, dash === undefined ? `, ${quoted}` : `\n${dash}${quoted}`)
	}
	const field = own.filter(({ path }) => path.length === 3).at(-1)
	if (!field) return null
	const indent = /^([ \t]*)[a-z]+:[ \t]+$/.exec(lineBefore(text, field))?.[1]
	return after(field, indent === undefined ? `, examples: [${quoted}]` : `\n${indent}examples: [${quoted}]`)
}

const after = ({ span }: WrittenField, text: string): Splice => ({ start: span.end, end: span.end, text })

/** What stands before a value on its line. */
function lineBefore(text: string, { span }: WrittenField): string {
	return text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
}
