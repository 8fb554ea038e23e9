import type { Reading, Span, WrittenPart, WrittenTag } from '../reading'

export const isTag = (part: WrittenPart): part is WrittenTag => 'name' in part

/** What an attribute says, without blanks around it; null where it is missing, bare or empty. */
export function saidIn(tag: WrittenTag, name: string): string | null {
	return tag.attributes.find((one) => one.name === name)?.value?.trim() || null
}

export const tagsIn = (parts: readonly WrittenPart[], ...names: string[]): WrittenTag[] =>
	parts.filter(isTag).filter(({ name }) => names.includes(name))

/** The places of a text by what they are: `scene opening`, `reply believe`, `ending`, `use`, `segment`; the first of each. */
export function spansOf({ tags }: Pick<Reading, 'tags'>): Map<string, Span> {
	const spans = new Map<string, Span>()
	const put = (tag: WrittenTag, within: string) => {
		const id = saidIn(tag, 'id')
		const key = `${tag.name.toLowerCase()} ${within}${id}`
		if (id !== null && !spans.has(key)) spans.set(key, tag.span)
		const inside = tag.name === 'Segment' ? `${id}/` : within
		for (const one of tagsIn(tag.children, 'Scene', 'Reply', 'Use')) put(one, inside)
	}
	for (const tag of tagsIn(tags, 'Scene', 'Ending', 'Segment', 'Use', 'Patience')) put(tag, '')
	return spans
}

/** Words on one line, without marks of Markdown. */
export function onOneLine(text: string): string {
	return text
		.replace(/[*_`]+/g, '')
		.replace(/\s+/g, ' ')
		.trim()
}
