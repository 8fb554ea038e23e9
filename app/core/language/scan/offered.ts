import type { TextEdit } from '../problem'
import { onOwnLine } from './line-of-tags'
import type { Tag } from './tag'

/** The closing tag where the words end, before the white space that comes next; on its own line if the opening is. */
export function closedAt(text: string, tag: Tag, before: number): TextEdit[] {
	const end = tag.end + text.slice(tag.end, before).trimEnd().length
	const own = onOwnLine(text, tag)
	const put = own ? `\n\n</${tag.name}>${gap(text, end, 'after')}` : `</${tag.name}>`
	return [{ start: end, end, text: put }]
}

/** Both tags on lines of their own, with empty lines around them; none in lists and quotes, where that means more. */
export function onOwnLines(text: string, opening: Tag, closing: Tag): TextEdit[] | undefined {
	const line = text.slice(text.lastIndexOf('\n', opening.at - 1) + 1, opening.at)
	if (/^[ \t]*(?:[>*+-]|\d+[.)])[ \t]/.test(line)) return undefined
	return [
		{ at: opening.at, text: gap(text, opening.at, 'before') },
		{ at: opening.end, text: gap(text, opening.end, 'after') },
		{ at: closing.at, text: gap(text, closing.at, 'before') },
		{ at: closing.end, text: gap(text, closing.end, 'after') },
	].flatMap(({ at, text: put }) => (put === '' ? [] : [{ start: at, end: at, text: put }]))
}

/** The line ends that are missing for an empty line before or after an offset; none at either end of the text. */
function gap(text: string, at: number, side: 'before' | 'after'): string {
	const near = side === 'before' ? text.slice(Math.max(0, at - nearby), at) : text.slice(at, at + nearby)
	const words = side === 'before' ? near.trimEnd() : near.trimStart()
	if (words === '') return ''
	const space = side === 'before' ? near.slice(words.length) : near.slice(0, near.length - words.length)
	return '\n'.repeat(Math.max(0, 2 - (space.split('\n').length - 1)))
}

/** More white space than this has an empty line in it. */
const nearby = 200
