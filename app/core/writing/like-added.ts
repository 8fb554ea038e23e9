import { escapedWords } from './escaped-words'
import { isTag } from './map/tags'
import type { Reading, WrittenPart, WrittenTag } from './reading'
import type { Splice } from './splice'

/**
 * The change that gives a reply another way to say it: after its last one, else before its reason, else at its end. Words
 * are plain, on one line, and mean themselves. Null where the text has no such reply, or it has no closing tag.
 */
export function likeAdded(text: string, reading: Reading, reply: string, words: string): Splice | null {
	const tag = tagsIn(reading.tags).find(
		({ name, attributes }) =>
			name === 'Reply' && attributes.some((one) => one.name === 'id' && one.value === reply),
	)
	if (!tag?.inside) return null
	const children = tag.children.filter(isTag)
	const line = `<Like>${escapedWords(words)}</Like>`
	const last = children.filter(({ name }) => name === 'Like').at(-1)
	if (last) return { start: last.span.end, end: last.span.end, text: `\n\n${indentAt(text, last)}${line}` }
	const why = children.find(({ name }) => name === 'Why')
	if (why) return { start: why.span.start, end: why.span.start, text: `${line}\n\n${indentAt(text, why)}` }
	const inside = text.slice(tag.inside.start, tag.inside.end)
	const at = tag.inside.start + inside.trimEnd().length
	return { start: at, end: tag.inside.end, text: `\n\n${line}\n\n` }
}

function tagsIn(parts: readonly WrittenPart[]): WrittenTag[] {
	return parts.filter(isTag).flatMap((tag) => [tag, ...tagsIn(tag.children)])
}

/** The blanks before a tag on its own line. */
function indentAt(text: string, { span }: WrittenTag): string {
	const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
	return line.trim() === '' ? line : ''
}
