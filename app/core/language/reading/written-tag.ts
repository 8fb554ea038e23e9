import type { Span, WrittenAttribute, WrittenTag } from '../../writing/reading'
import type { Attribute, Tag } from '../scan/tag'

/** A tag as its author wrote it, with nothing in it yet. */
export function writtenTag(source: string, { name, at, end, attributes }: Tag): WrittenTag {
	return {
		name,
		span: { start: at, end },
		open: { start: at, end },
		inside: null,
		attributes: attributes.map((attribute) => writtenAttribute(source, attribute)),
		children: [],
	}
}

function writtenAttribute(source: string, attribute: Attribute): WrittenAttribute {
	const { name, value, at, end } = attribute
	return {
		name,
		value,
		span: { start: at, end },
		valueSpan: value === null ? null : valueSpan(source, attribute),
	}
}

const quotes = /["'“”„‟‘’‚‛«»`]/

/** What stands between the quotes, whatever they are; of a value in curly brackets what is inside these. */
function valueSpan(source: string, { valueAt, end }: Attribute): Span {
	const before = source[valueAt - 1] ?? ''
	const last = source[end - 1] ?? ''
	if (before === '{' && last === '}') return unquoted(source, valueAt, end - 1)
	const closed = quotes.test(before) && quotes.test(last) && end > valueAt
	return { start: valueAt, end: closed ? end - 1 : end }
}

function unquoted(source: string, from: number, to: number): Span {
	const slice = source.slice(from, to)
	const start = from + (slice.length - slice.trimStart().length)
	const end = Math.max(start, from + slice.trimEnd().length)
	const both = end - start > 1 && quotes.test(source[start] ?? '') && source[start] === source[end - 1]
	return both ? { start: start + 1, end: end - 1 } : { start, end }
}
