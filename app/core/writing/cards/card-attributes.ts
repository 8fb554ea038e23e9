import type { WrittenTag } from '../reading'
import type { Splice } from '../splice'

/** What an attribute says; null where the tag has none. A bare one says an empty text. */
export function said(tag: Pick<WrittenTag, 'attributes'>, name: string): string | null {
	const found = tag.attributes.find((one) => one.name === name)
	return found ? (found.value ?? '') : null
}

/** The names in a list attribute such as `meets`. */
export const saidList = (tag: Pick<WrittenTag, 'attributes'>, name: string): string[] =>
	(said(tag, name) ?? '').split(/[\s,]+/).filter(Boolean)

/** Sets an attribute, changes it, or (null) takes it away with the blank before it. */
export function setSaid(text: string, tag: WrittenTag, name: string, value: string | null): Splice[] {
	const found = tag.attributes.find((one) => one.name === name)
	const safe = value === null ? null : quotable(value)
	if (!found) {
		if (safe === null) return []
		const end = tag.open.end - (text.slice(0, tag.open.end).endsWith('/>') ? 2 : 1)
		const at = text.slice(0, end).trimEnd().length
		return [{ start: at, end: at, text: ` ${name}="${safe}"` }]
	}
	if (safe === null) {
		const start = text.slice(0, found.span.start).trimEnd().length
		return [{ start, end: found.span.end, text: '' }]
	}
	return [{ ...(found.valueSpan ?? found.span), text: found.valueSpan ? safe : `${name}="${safe}"` }]
}

/** A value on one line that can stand between double quotes; a quote in it becomes a curly one. */
const quotable = (value: string): string => value.replace(/\s+/g, ' ').trim().replace(/"/g, '”')
