import { tagsIn } from '../map/tags'
import type { Reading, WrittenTag } from '../reading'
import type { Splice } from '../splice'

/** Everything that has a card of its own, in the order of the text. */
export const cardTags = ({ tags }: Pick<Reading, 'tags'>): WrittenTag[] =>
	tagsIn(tags, 'Brief', 'Scene', 'Ending', 'Segment', 'Use', 'Patience', 'Gauge')

/** Takes a tag away with the blank lines behind it. */
export function removed(text: string, { span }: Pick<WrittenTag, 'span'>): Splice[] {
	const start = text.lastIndexOf('\n', span.start - 1) + 1
	const alone = text.slice(start, span.start).trim() === ''
	const after = /^[ \t]*\n?(?:[ \t]*\n)?/.exec(text.slice(span.end))?.[0].length ?? 0
	return [{ start: alone ? start : span.start, end: alone ? span.end + after : span.end, text: '' }]
}

/** Puts a tag of its own lines behind another one, a blank line between. */
export const putAfter = (text: string, { span }: Pick<WrittenTag, 'span'>, written: string): Splice[] => {
	const rest = text.slice(span.end)
	const end = /^\s*\n\s*\n/.test(rest) || rest.trim() === '' ? '' : '\n'
	return [{ start: span.end, end: span.end, text: `\n\n${written.trim()}${end}` }]
}

/** Puts lines of their own at the end of what a tag holds. */
export function putInside(text: string, { inside, open, name }: WrittenTag, written: string): Splice[] {
	if (!inside) return [{ start: open.end, end: open.end, text: `\n\n${written.trim()}\n\n</${name}>` }]
	const at = inside.start + text.slice(inside.start, inside.end).trimEnd().length
	return [{ start: at, end: inside.end, text: `\n\n${written.trim()}\n\n` }]
}

/** Lets two tags change places; what stands between them stays. */
export const swapped = (text: string, one: WrittenTag, other: WrittenTag): Splice[] => [
	{ ...one.span, text: text.slice(other.span.start, other.span.end) },
	{ ...other.span, text: text.slice(one.span.start, one.span.end) },
]
