import { type Mend, swap } from '../way-to'
import { lineAround, quoted } from './quoted'

/** A fault of the YAML in an author's words: where it is, and the edits where they are certain. */
export type YamlFault = { at: number; message: string; fix: string; edits: Mend[] | undefined }

type Words = [message: string, fix: string]

/** What the parser calls a fault. Its own messages are never shown. */
const faults: Readonly<Record<string, Words>> = {
	TAB_AS_INDENT: ['This line is indented with a tab.', 'Indent with spaces.'],
	BAD_INDENT: [
		'This line is indented differently from its neighbours.',
		'Line it up with the lines around it.',
	],
	MISSING_CHAR: ['A quote or a bracket is not closed here.', 'Close it on the same line.'],
	BAD_SCALAR_START: ['This text begins with a sign that means something in YAML.', 'Put the text in quotes.'],
	BLOCK_AS_IMPLICIT_KEY: ['A colon in this text makes it look like a key.', 'Put the text in quotes.'],
	BAD_DQ_ESCAPE: ['There is a \\ in this quoted text that means nothing.', 'Write \\\\ for the sign itself.'],
	MULTILINE_IMPLICIT_KEY: [
		'A colon is missing, or this line is indented wrongly.',
		'Write each as "key: value".',
	],
	BLOCK_IN_FLOW: ['Inside { } or [ ] everything is parted by commas.', 'Write { key: value, key: value }.'],
}
const unknown: Words = ['The front matter cannot be read here.', 'Check quotes, brackets and indentation.']

/** `from` and `to` are where the parser says that the fault is, in the YAML; `at` is where that stands in the file. */
export function yamlFault(code: string, yaml: string, at: number, from: number, to: number): YamlFault {
	const [message, fix] = faults[code] ?? unknown
	const plain: YamlFault = { at: at + from, message, fix, edits: undefined }
	const line = lineAround(yaml, from)
	const words = yaml.slice(line.from, line.to).trimEnd()
	switch (code) {
		case 'TAB_AS_INDENT': {
			const indent = /^[ \t]*/.exec(words)?.[0] ?? ''
			return { ...plain, edits: [swap(indent, at + line.from, indent.replaceAll('\t', '  '))] }
		}
		case 'BAD_SCALAR_START':
		case 'BLOCK_AS_IMPLICIT_KEY':
			return /[{[]/.test(yaml.slice(line.from, from))
				? plain
				: { ...plain, edits: quoted(yaml, at, from, line.to) }
		case 'BLOCK_IN_FLOW':
			return {
				...plain,
				message: 'Inside { } or [ ] a colon in a text makes it look like a key.',
				fix: 'Put the text in quotes; part one key from the next with a comma.',
				edits: quoted(yaml, at, from, to),
			}
		case 'BAD_DQ_ESCAPE':
			return { ...plain, edits: [{ start: at + from, end: at + from, text: '\\', was: '' }] }
		case 'MULTILINE_IMPLICIT_KEY': {
			const glued = /^[ \t]*(?:- )?[a-z][\w-]*:(?=\S)/.exec(words)?.[0]
			const put = at + line.from + (glued?.length ?? 0)
			return glued ? { ...plain, ...spaced, edits: [{ start: put, end: put, text: ' ', was: '' }] } : plain
		}
		case 'UNEXPECTED_TOKEN':
			return afterQuote(plain, words, at + line.from)
		case 'MISSING_CHAR':
			return openQuote(plain, yaml, at)
		default:
			return plain
	}
}

const spaced = { message: 'A space is missing after the colon.', fix: 'Write "key: value".' }

/** `'Sam's kettle'` and `"A" kettle`: the quotes end before the text does. */
function afterQuote(plain: YamlFault, line: string, at: number): YamlFault {
	const found = /^([ \t]*(?:- )?[a-z][\w-]*:[ \t]+)((['"]).*)$/.exec(line)
	const [, key, whole, sign] = found ?? []
	if (!key || !whole || !sign) return plain
	const text = sign === "'" && whole.endsWith("'") ? whole.slice(1, -1) : whole
	const as = sign === "'" ? '"' : "'"
	return {
		...plain,
		message: 'The quotes around this text are closed before it ends.',
		fix: `Put ${as} around the whole of it, since it holds ${sign} itself.`,
		edits:
			text.includes(as) || text.includes('\\')
				? undefined
				: [swap(whole, at + key.length, `${as}${text}${as}`)],
	}
}

/** A quote that is opened on one line, as the only one of its kind, and never closed. */
function openQuote(plain: YamlFault, yaml: string, at: number): YamlFault {
	const open = [...yaml.matchAll(/^[ \t]*(?:- )?[a-z][\w-]*:[ \t]+"[^"\n]*$/gm)]
	const [only] = open
	if (!only || open.length > 1) return plain
	const written = only[0].trimEnd()
	const end = at + only.index + written.length
	return {
		at: at + only.index + written.indexOf('"'),
		message: 'A quote is opened here and never closed.',
		fix: 'Close it at the end of the text.',
		edits: [{ start: end, end, text: '"', was: '' }],
	}
}
