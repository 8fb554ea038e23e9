import type { TextEdit } from '../problem'
import { closingBrace } from './scan-braces'
import type { Scanning } from './scanning'
import type { Attribute } from './tag'

type Read = { attribute: Attribute; end: number }

const equals = /\s*=\s*/y
const bare = /[^\s"'“”„‘’<>=`{}]+/y
const curly = /[“”„‟‘’‚‛«»]/
const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

/** Reads one attribute from its name at `at`; null when its value never ends. */
export function readValue(scanning: Scanning, name: string, at: number, limit: number): Read | null {
	const { text, edits, report } = scanning
	const after = at + name.length
	equals.lastIndex = after
	const sign = equals.exec(text)?.[0]
	if (sign === undefined) return { attribute: { name, at, end: after, value: null, valueAt: at }, end: after }
	const from = after + sign.length
	const quote = text[from]
	const read = (value: string, valueAt: number, end: number): Read => ({
		attribute: { name, at, end, value: decoded(value), valueAt },
		end,
	})
	if (quote === '{') {
		const close = closingBrace(text, from, limit)
		if (close === -1) return null
		const inner = text.slice(from + 1, close)
		const value = literal(inner.trim())
		report(
			'attribute-expression',
			from,
			`The value of ${name} stands in curly brackets; that is code, and a scenario never runs code.`,
			`Write ${name}="${value}".`,
			isLiteral(inner.trim()) ? quoted(value, from, close + 1) : undefined,
		)
		edits.push({ at: from, end: close + 1, text: `"${value.replace(/["\n]/g, ' ')}"` })
		return read(value, from + 1, close + 1)
	}
	if (quote !== undefined && curly.test(quote)) return curlyValue(scanning, read, from, limit)
	if (quote === '"' || quote === "'") {
		const straight = text.indexOf(quote, from + 1)
		const close = straight === -1 || straight >= limit ? -1 : straight
		const mixed = mixedClose(text, from + 1, close === -1 ? limit : close)
		if (mixed !== -1) return curlyValue(scanning, read, from, limit)
		if (close === -1) return null
		if (!/[\s/>{]/.test(text[close + 1] ?? '>')) {
			const next = /\s+[\w-]+\s*=\s*$/.exec(text.slice(from + 1, close))
			const end = next ? from + 1 + next.index : null
			noteUnclosed(scanning, name, from, end === null ? undefined : [{ start: end, end, text: quote }])
			if (end !== null) {
				edits.push({ at: end, end, text: quote })
				return read(text.slice(from + 1, end), from + 1, end)
			}
		}
		return read(text.slice(from + 1, close), from + 1, close + 1)
	}
	bare.lastIndex = from
	const value = bare.exec(text)?.[0].replace(/\/$/, '')
	if (!value) return null
	const end = from + value.length
	report(
		'unquoted-value',
		from,
		`The value of ${name} has no quotes.`,
		`Write ${name}="${value}".`,
		quoted(value, from, end),
	)
	edits.push({ at: from, end, text: `"${value}"` })
	return read(value, from, end)
}

/** Where a straight opening quote is closed by a curly one: `id="opening”`. */
function mixedClose(text: string, from: number, end: number): number {
	const found = /[“”‘’](?=\s*\/?>|\s+[\w-]+\s*=)/.exec(text.slice(from, end))
	return found ? from + found.index : -1
}

function curlyValue(
	{ text, edits, report }: Scanning,
	read: (value: string, valueAt: number, end: number) => Read,
	from: number,
	limit: number,
): Read | null {
	const found = /[“”„‟‘’‚‛«»"'](?=\s*\/?>|\s)/.exec(text.slice(from + 1, limit))
	if (!found) return null
	const close = from + 1 + found.index
	const written = text.slice(from + 1, close)
	const made = read(written, from + 1, close + 1)
	const { name, value } = made.attribute
	report(
		'smart-quotes',
		from,
		`The value of ${name} stands in curly quotes; a word processor may have put them there.`,
		`Write straight quotes: ${name}="${value}".`,
		quoted(written, from, close + 1),
	)
	edits.push({ at: from, end: from + 1, text: '"' }, { at: close, end: close + 1, text: '"' })
	return made
}

/** The value in straight quotes instead; none where it has both kinds of them. */
function quoted(value: string, start: number, end: number): TextEdit[] | undefined {
	const quote = ['"', "'"].find((one) => !value.includes(one))
	return quote && !/[\n<{]/.test(value) ? [{ start, end, text: `${quote}${value}${quote}` }] : undefined
}

const isLiteral = (code: string): boolean => /^(?:(["'`])[^"'`\\$]*\1|[+-]?\d+|true|false)$/.test(code)

/** What a literal stands for here: flags are yes or no. */
function literal(code: string): string {
	if (code === 'true') return 'yes'
	return code === 'false' ? 'no' : code.replace(/^(["'`])(.*)\1$/s, '$2')
}

function noteUnclosed({ report }: Scanning, name: string, from: number, edits?: TextEdit[]): void {
	report(
		'unclosed-quote',
		from,
		`The value of ${name} runs on into the next attribute: a quote is missing.`,
		`Close the value of ${name} with a quote.`,
		edits,
	)
}

function decoded(value: string): string {
	if (!value.includes('&')) return value
	return value.replace(/&(quot|amp|lt|gt|apos);/g, (whole, name: string) => entities[name] ?? whole)
}
