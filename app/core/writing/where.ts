import type { Span } from './reading'
import { withoutComments } from './without-comments'

/** A tag that is still open at an offset: which, where it begins, and the attributes that it has. */
export type OpenTag = { name: string; start: number; attributes: ReadonlyMap<string, string> }

/** What an author is writing at an offset. `span` is what has been typed of it, and what follows up to its end. */
export type Where =
	| { in: 'front'; path: string[]; key: string | null; span: Span; line: string }
	| { in: 'tag-name'; closing: boolean; span: Span; inside: OpenTag[] }
	| { in: 'attribute'; tag: OpenTag; span: Span; inside: OpenTag[] }
	| { in: 'value'; tag: OpenTag; attribute: string; value: Span; inside: OpenTag[] }
	| { in: 'words'; blank: boolean; span: Span; inside: OpenTag[] }

const pairs = `(?:\\s+[\\w-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'))?)*`
const wholeTag = new RegExp(`<(/?)([A-Z]\\w*)(${pairs})\\s*(/?)>`, 'g')
const partTag = new RegExp(`^<([A-Z]\\w*)(${pairs})(?:\\s+([\\w-]*)|\\s+([\\w-]+)\\s*=\\s*(["'])([^"']*))$`)
const pair = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g
/** Whole attributes behind the word that is being written. */
const restOfTag = new RegExp(`^[\\w-]*${pairs}(?=\\s*/?>)`)
/** An opening tag is never longer than this. */
const longest = 2000

/** What stands around an offset of a text, read off the text itself, so that it is true while somebody types. */
export function whereAt(text: string, offset: number): Where {
	const front = frontOf(text)
	if (front && offset >= front.start && offset <= front.end) return inFront(text, front, offset)
	const from = front?.end ?? 0
	const tag = openTagAt(text, from, offset)
	const inside = openAround(text, from, tag?.start ?? offset)
	if (tag?.part === 'name')
		return { in: 'tag-name', closing: tag.closing, span: wordAround(text, offset), inside }
	if (tag?.part === 'attribute') return { in: 'attribute', tag, span: wordAround(text, offset), inside }
	if (tag?.part === 'value')
		return { in: 'value', tag, attribute: tag.attribute, value: valueAround(text, offset, tag), inside }
	const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
	return { in: 'words', blank: line.trim() === '', span: { start: offset, end: offset }, inside }
}

/** Between the two lines of dashes. */
function frontOf(text: string): Span | null {
	const opened = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length
	if (opened === undefined) return null
	const close = /^---[ \t]*\r?$/gm
	close.lastIndex = opened
	return { start: opened, end: close.exec(text)?.index ?? text.length }
}

function inFront(text: string, { start }: Span, offset: number): Where {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1
	const line = text.slice(lineStart, offset)
	const path: string[] = []
	let indent = line.search(/\S|$/)
	for (const above of text.slice(start, lineStart).split('\n').reverse()) {
		const found = /^(\s*)(?:- )?([\w-]+):/.exec(above)
		if (!found || (found[1] ?? '').length >= indent) continue
		indent = (found[1] ?? '').length
		path.unshift(found[2] ?? '')
		if (indent === 0) break
	}
	for (const found of line.matchAll(/([\w-]+):\s*\{/g)) path.push(found[1] ?? '')
	const key = /([\w-]+):(?!.*[{,]\s*[\w-]*$)[^:]*$/.exec(line)?.[1] ?? null
	return { in: 'front', path, key, span: wordAround(text, offset), line }
}

type Part = { start: number } & (
	| { part: 'name'; closing: boolean }
	| ({ part: 'attribute' } & OpenTag)
	| ({ part: 'value'; attribute: string; quote: string; valueStart: number } & OpenTag)
)

/** The tag that an offset stands in, if it stands in one that is being written. */
function openTagAt(text: string, from: number, offset: number): Part | null {
	const before = text.slice(Math.max(from, offset - longest), offset)
	const gap = [...before.matchAll(/\n[ \t]*\r?\n/g)].at(-1)
	const paragraph = gap ? before.slice(gap.index + gap[0].length) : before
	const base = offset - paragraph.length
	for (let at = paragraph.indexOf('<'); at !== -1; at = paragraph.indexOf('<', at + 1)) {
		const written = paragraph.slice(at)
		const name = /^<(\/?)[A-Za-z]*$/.exec(written)
		if (name) return { part: 'name', start: base + at, closing: name[1] === '/' }
		const found = partTag.exec(written)
		if (!found) continue
		const start = base + at
		const after = restOfTag.exec(text.slice(offset, offset + longest))?.[0] ?? ''
		const tag = { name: found[1] ?? '', start, attributes: attributesIn(`${found[2] ?? ''} ${after}`) }
		const [, , , , attribute, quote = '', value = ''] = found
		if (attribute === undefined) return { part: 'attribute', ...tag }
		return { part: 'value', ...tag, attribute, quote, valueStart: offset - value.length }
	}
	return null
}

const attributesIn = (written: string): Map<string, string> =>
	new Map([...written.matchAll(pair)].map(([, name, one, other]) => [name ?? '', one ?? other ?? '']))

/** The tags that are open where `to` stands, from the outermost to the innermost. */
function openAround(text: string, from: number, to: number): OpenTag[] {
	const open: OpenTag[] = []
	for (const found of withoutComments(text.slice(from, to)).matchAll(wholeTag)) {
		const [, close, name, attributes = '', self] = found
		if (!name || self) continue
		if (!close) open.push({ name, start: from + found.index, attributes: attributesIn(attributes) })
		else {
			const partner = open.findLastIndex((one) => one.name === name)
			if (partner >= 0) open.splice(partner)
		}
	}
	return open
}

function wordAround(text: string, offset: number): Span {
	let start = offset
	while (start > 0 && /[\w-]/.test(text[start - 1] ?? '')) start -= 1
	let end = offset
	while (/[\w-]/.test(text[end] ?? '')) end += 1
	return { start, end }
}

function valueAround(text: string, offset: number, tag: { quote: string; valueStart: number }): Span {
	const close = text.slice(offset, offset + longest).search(new RegExp(`[${tag.quote}\\n>]`))
	return { start: tag.valueStart, end: close === -1 ? offset : offset + close }
}
