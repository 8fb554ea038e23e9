import type { Tag } from './tag'

/**
 * Whether a tag stands on a line of its own, or among tags only: then MDX takes it for a block, otherwise for a part of
 * a paragraph. An opening and its closing tag must agree.
 */
export function onOwnLine(text: string, tag: Tag): boolean {
	const lineAt = text.lastIndexOf('\n', tag.at - 1) + 1
	const lineTo = text.indexOf('\n', tag.end)
	const before = text.slice(lineAt, tag.at)
	const after = text.slice(tag.end, lineTo === -1 ? text.length : lineTo)
	return onlyTags(before) && onlyTags(after)
}

const tagLike = /<\/?[A-Za-z](?:[^<>"]|"[^"]*")*>|\{\s*\/\*.*?\*\/\s*\}/g

function onlyTags(stretch: string): boolean {
	if (stretch.trim() === '') return true
	return stretch.includes('<') || stretch.includes('{') ? stretch.replace(tagLike, '').trim() === '' : false
}
