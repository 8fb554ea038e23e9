import type { Reading, WrittenField } from '../reading'
import type { Splice } from '../splice'

/** A detail of the front matter, by its path. */
export const fieldAt = ({ fields }: Pick<Reading, 'fields'>, ...path: string[]): WrittenField | null =>
	fields.find((one) => one.path.length === path.length && one.path.every((name, at) => name === path[at])) ??
	null

/** The names straight below a path, in the order of the text: people, needs, extras. */
export function namesBelow({ fields }: Pick<Reading, 'fields'>, ...path: string[]): string[] {
	const below = fields.flatMap((one) =>
		one.path.length > path.length && path.every((name, at) => name === one.path[at])
			? [one.path[path.length] ?? '']
			: [],
	)
	return [...new Set(below)]
}

/** A value as YAML reads it back: numbers and yes or no bare, words in double quotes. */
export const yamlOf = (value: string | number | boolean): string =>
	typeof value === 'string' ? JSON.stringify(value.replace(/\s+/g, ' ').trim()) : String(value)

/**
 * Sets a detail: in its place where it is there; else behind another detail of the same entry, or as a line of its own
 * at the end of the front matter. An empty list of changes where there is no place for it.
 */
export function setField(
	text: string,
	reading: Reading,
	path: readonly string[],
	value: string | number | boolean,
): Splice[] {
	const found = fieldAt(reading, ...path)
	if (found) return [{ ...found.span, text: yamlOf(value) }]
	const name = path.at(-1) ?? ''
	if (path.length === 1) return atEnd(text, reading, `${name}: ${yamlOf(value)}`)
	const beside = reading.fields
		.filter(
			(one) =>
				one.path.length === path.length && path.slice(0, -1).every((part, at) => part === one.path[at]),
		)
		.at(-1)
	if (!beside) return []
	const line = text.slice(text.lastIndexOf('\n', beside.span.start) + 1, beside.span.start)
	const flow = /[{,]/.test(line)
	const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
	const put = flow ? `, ${name}: ${yamlOf(value)}` : `\n${indent}${name}: ${yamlOf(value)}`
	return [{ start: beside.span.end, end: beside.span.end, text: put }]
}

/** Adds an entry to a list of named things: `  heard: { text: "…", side: people }` below `needs:`. */
export function addEntry(
	text: string,
	reading: Reading,
	list: string,
	name: string,
	written: string,
): Splice[] {
	const entry = `  ${name}: { ${written} }`
	const last = reading.fields.filter(({ path }) => path[0] === list).at(-1)
	if (!last) return atEnd(text, reading, `${list}:\n${entry}`)
	const end = text.indexOf('\n', last.span.end)
	const at = end === -1 ? text.length : end
	return [{ start: at, end: at, text: `\n${entry}` }]
}

/** Takes an entry with its lines away; with the last one the list's own line goes too. */
export function removeEntry(text: string, reading: Reading, list: string, name: string): Splice[] {
	const own = reading.fields.filter(({ path }) => path[0] === list && path[1] === name)
	const [first] = own
	const last = own.at(-1)
	if (!first || !last) return []
	const head = new RegExp(`^[ \\t]+${name}[ \\t]*:`)
	let start = text.lastIndexOf('\n', first.span.start - 1) + 1
	while (start > 0 && !head.test(text.slice(start, text.indexOf('\n', start))))
		start = text.lastIndexOf('\n', start - 2) + 1
	const end = text.indexOf('\n', last.span.end)
	const others = namesBelow(reading, list).length > 1
	const from = others ? start : text.lastIndexOf('\n', start - 2) + 1
	return [{ start: from, end: end === -1 ? text.length : end + 1, text: '' }]
}

function atEnd(text: string, { front }: Reading, line: string): Splice[] {
	if (!front) return []
	const lines = text.slice(front.start, front.end).endsWith('\n') ? `${line}\n` : `\n${line}`
	return [{ start: front.end, end: front.end, text: lines }]
}
