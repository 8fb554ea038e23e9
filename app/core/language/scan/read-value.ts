import { closingBrace } from './scan-braces'
import type { Scanning } from './scanning'
import type { Attribute } from './tag'

const equals = /\s*=\s*/y
const bare = /[^\s"'“”„‘’<>=`{}]+/y
const curly = /[“”„‟‘’‚‛«»]/
const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

/** Reads one attribute from its name at `at`; null when its value never ends. */
export function readValue(
	scanning: Scanning,
	name: string,
	at: number,
	limit: number,
): { attribute: Attribute; end: number } | null {
	const { text, edits, report } = scanning
	const after = at + name.length
	equals.lastIndex = after
	const sign = equals.exec(text)?.[0]
	if (sign === undefined) return { attribute: { name, at, value: null, valueAt: at }, end: after }
	const from = after + sign.length
	const quote = text[from]
	const attribute = (value: string, valueAt: number): Attribute => ({
		name,
		at,
		value: decoded(value),
		valueAt,
	})
	if (quote === '{') {
		const close = closingBrace(text, from, limit)
		if (close === -1) return null
		const inner = text.slice(from + 1, close)
		const value = inner.trim().replace(/^(["'`])(.*)\1$/s, '$2')
		report(
			'attribute-expression',
			from,
			`The value of ${name} stands in curly brackets; that is code, and a scenario never runs code.`,
			`Write ${name}="${value}".`,
		)
		edits.push({ at: from, end: close + 1, text: `"${value.replace(/["\n]/g, ' ')}"` })
		return { attribute: attribute(value, from + 1), end: close + 1 }
	}
	if (quote !== undefined && curly.test(quote)) return curlyValue(scanning, attribute, from, limit)
	if (quote === '"' || quote === "'") {
		const straight = text.indexOf(quote, from + 1)
		const close = straight === -1 || straight >= limit ? -1 : straight
		const mixed = mixedClose(text, from + 1, close === -1 ? limit : close)
		if (mixed !== -1) return curlyValue(scanning, attribute, from, limit)
		if (close === -1) return null
		if (!/[\s/>{]/.test(text[close + 1] ?? '>')) {
			noteUnclosed(scanning, name, from)
			const next = /\s+[\w-]+\s*=\s*$/.exec(text.slice(from + 1, close))
			if (next) {
				const end = from + 1 + next.index
				edits.push({ at: end, end, text: quote })
				return { attribute: attribute(text.slice(from + 1, end), from + 1), end }
			}
		}
		return { attribute: attribute(text.slice(from + 1, close), from + 1), end: close + 1 }
	}
	bare.lastIndex = from
	const value = bare.exec(text)?.[0].replace(/\/$/, '')
	if (!value) return null
	report('unquoted-value', from, `The value of ${name} has no quotes.`, `Write ${name}="${value}".`)
	edits.push({ at: from, end: from + value.length, text: `"${value}"` })
	return { attribute: attribute(value, from), end: from + value.length }
}

/** Where a straight opening quote is closed by a curly one: `id="opening”`. */
function mixedClose(text: string, from: number, end: number): number {
	const found = /[“”‘’](?=\s*\/?>|\s+[\w-]+\s*=)/.exec(text.slice(from, end))
	return found ? from + found.index : -1
}

function curlyValue(
	{ text, edits, report }: Scanning,
	attribute: (value: string, valueAt: number) => Attribute,
	from: number,
	limit: number,
): { attribute: Attribute; end: number } | null {
	const found = /[“”„‟‘’‚‛«»"'](?=\s*\/?>|\s)/.exec(text.slice(from + 1, limit))
	if (!found) return null
	const close = from + 1 + found.index
	const read = attribute(text.slice(from + 1, close), from + 1)
	report(
		'smart-quotes',
		from,
		`The value of ${read.name} stands in curly quotes; a word processor may have put them there.`,
		`Write straight quotes: ${read.name}="${read.value}".`,
	)
	edits.push({ at: from, end: from + 1, text: '"' }, { at: close, end: close + 1, text: '"' })
	return { attribute: read, end: close + 1 }
}

function noteUnclosed({ report }: Scanning, name: string, from: number): void {
	report(
		'unclosed-quote',
		from,
		`The value of ${name} runs on into the next attribute: a quote is missing.`,
		`Close the value of ${name} with a quote.`,
	)
}

function decoded(value: string): string {
	if (!value.includes('&')) return value
	return value.replace(/&(quot|amp|lt|gt|apos);/g, (whole, name: string) => entities[name] ?? whole)
}
