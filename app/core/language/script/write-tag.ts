import { spliced } from '../../writing/splice'
import type { Tag } from '../scan/tag'

/** An attribute to be as it says; null takes it out. */
export type Wanted = readonly [name: string, value: string | null]

const quoted = (value: string): string =>
	value
		.replace(/&(?=#?\w+;)/g, '&amp;')
		.replace(/"/g, '&quot;')
		.replace(/</g, '&lt;')

/** A tag of its own: `<Reply id="own" to="kept">`. */
export function newTag(name: string, attributes: readonly Wanted[], closed = false): string {
	const written = attributes.flatMap(([key, value]) => (value === null ? [] : [` ${key}="${quoted(value)}"`]))
	return `<${name}${written.join('')}${closed ? ' /' : ''}>`
}

/** An opening tag with some attributes changed; the others stay to the letter. */
export function editedTag(
	text: string,
	tag: Tag,
	name: string,
	wanted: readonly Wanted[],
	opened: boolean,
): string {
	const nameEnd = tag.at + 1 + tag.name.length
	const splices = [{ start: tag.at + 1, end: nameEnd, text: name === tag.name ? tag.name : name }]
	const last = tag.attributes.reduce((end, one) => Math.max(end, one.end), nameEnd)
	let added = ''
	for (const [key, value] of wanted) {
		const there = tag.attributes.find((one) => one.name === key)
		if (there && value !== null)
			splices.push({ start: there.at, end: there.end, text: `${key}="${quoted(value)}"` })
		else if (there) {
			const before = text.slice(0, there.at)
			splices.push({ start: there.at - (before.length - before.trimEnd().length), end: there.end, text: '' })
		} else if (value !== null) added += ` ${key}="${quoted(value)}"`
	}
	if (added !== '') splices.push({ start: last, end: last, text: added })
	if (opened) splices.push({ start: last, end: tag.end, text: '>' })
	const shifted = splices.map((one) => ({ ...one, start: one.start - tag.at, end: one.end - tag.at }))
	return spliced(text.slice(tag.at, tag.end), shifted)
}
