import { parse } from 'yaml'
import { folded } from './folded'

export type FrontLine = { text: string; start: number; end: number }

/** A one-line text of the front matter: what it says, and where its value stands. */
export function frontLine(text: string, bodyAt: number, key: 'title' | 'summary'): FrontLine | null {
	const found = new RegExp(`^${key}:[ \\t]*([^\\r\\n]*?)[ \\t]*\\r?$`, 'm').exec(text.slice(0, bodyAt))
	const value = found?.[1]
	if (!found || !value || /^[|>&*!]/.test(value)) return null
	const start = found.index + found[0].trimEnd().length - value.length
	const said = textOf(value)
	return said === null || said === '' || said.includes('\n')
		? null
		: { text: said, start, end: start + value.length }
}

function textOf(value: string): string | null {
	try {
		const said: unknown = parse(value, { logLevel: 'silent', prettyErrors: false })
		return typeof said === 'string' ? said : null
	} catch {
		return null
	}
}

const plain = /^[\p{L}][^#:"'[\]{}&*!|>%@`\\]*$/u

/** A text as a value of the front matter, in quotes where it needs them. `inFlow`: between curly brackets. */
export function frontValue(said: string, inFlow = false): string {
	const text = folded(said)
	const safe = plain.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
	return safe && !(inFlow && /,/.test(text)) ? text : JSON.stringify(text)
}
