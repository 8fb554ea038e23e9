import { blanked } from './edits'
import { readValue } from './read-value'
import { closingBrace } from './scan-braces'
import { paragraphEnd, type Scanning } from './scanning'
import type { Attribute } from './tag'

type TagBody = { attributes: Attribute[]; end: number; selfClosing: boolean }
const space = /\s*/y
const attributeName = /[\p{L}$_][\p{L}\p{N}$_:.-]*/uy

/** Reads attributes up to the `>` of a tag; null when the tag never ends. Edits of a tag that never ends are dropped. */
export function readAttributes(scanning: Scanning, from: number, tagName: string): TagBody | null {
	const { text, edits, report } = scanning
	const attributes: Attribute[] = []
	const edited = edits.length
	const limit = paragraphEnd(scanning, from)
	let at = from
	let oddAt = -1
	while (at < limit) {
		space.lastIndex = at
		at += space.exec(text)?.[0].length ?? 0
		const sign = text[at]
		if (at >= limit || sign === undefined || sign === '<') break
		if (sign === '>') {
			if (oddAt >= 0) noteOdd(scanning, oddAt, tagName)
			return { attributes, end: at + 1, selfClosing: false }
		}
		const slash = /\/\s*>/y
		slash.lastIndex = at
		const closes = slash.exec(text)
		if (closes) {
			if (oddAt >= 0) noteOdd(scanning, oddAt, tagName)
			return { attributes, end: at + closes[0].length, selfClosing: true }
		}
		if (sign === '{') {
			const close = closingBrace(text, at, limit)
			if (close === -1) break
			report(
				'spread-attribute',
				at,
				`<${tagName}> has ${text.slice(at, close + 1).slice(0, 40)} among its attributes; that is code, and a scenario never runs code.`,
				'Write each attribute out: name="value".',
			)
			edits.push({ at, end: close + 1, text: blanked(text.slice(at, close + 1)) })
			at = close + 1
			continue
		}
		attributeName.lastIndex = at
		const name = attributeName.exec(text)?.[0]
		if (!name) {
			if (oddAt < 0) oddAt = at
			edits.push({ at, end: at + 1, text: ' ' })
			at += 1
			continue
		}
		const read = readValue(scanning, name, at, limit)
		if (!read) break
		attributes.push(read.attribute)
		at = read.end
	}
	edits.length = edited
	return null
}

function noteOdd({ text, report }: Scanning, at: number, tagName: string): void {
	report(
		'broken-tag',
		at,
		`${text[at]} has no meaning inside <${tagName}>.`,
		'Attributes look like name="value", with a space between them.',
	)
}
