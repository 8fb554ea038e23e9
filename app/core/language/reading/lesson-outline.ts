import type { OutlineItem, Span, WrittenField, WrittenPart, WrittenTag } from '../../writing/reading'
import { firstWords, plainWords } from './first-words'
import { headingsIn } from './headings-in'
import { attributeOf, frontItem } from './outline-of'

/** What a lesson asks. */
const judged = new Set(['Check', 'Order', 'Match', 'Sort', 'Moment'])

type Flat = { item: OutlineItem; level: number }
/** An idea stands as high as a `##` heading. */
const ideaLevel = 2

/** The contents of a lesson or a course: front matter, headings, ideas and what is asked. */
export function lessonOutline(
	source: string,
	parts: readonly WrittenPart[],
	fields: readonly WrittenField[],
	front: Span | null,
): OutlineItem[] {
	const body = inSections(flat(source, parts), source.trimEnd().length)
	return front ? [frontItem(fields, front), ...body] : body
}

function flat(source: string, parts: readonly WrittenPart[]): Flat[] {
	return parts.flatMap((part): Flat[] => {
		if ('words' in part) return part.note ? [] : headingsIn(part).map(headingItem)
		const below = flat(source, part.children)
		const { name, span } = part
		if (name !== 'Idea' && !judged.has(name)) return below
		const children = inSections(below, span.end)
		const kind = name === 'Idea' ? 'idea' : 'check'
		const id = attributeOf(part, 'id') || null
		const item: OutlineItem = { kind, id, title: titleOf(part), span, children }
		return [{ item, level: name === 'Idea' ? ideaLevel : deepest }]
	})
}

/** Deeper than any heading. */
const deepest = 7

function headingItem({ level, title, at }: { level: number; title: string; at: Span }): Flat {
	return { level, item: { kind: 'heading', id: null, title: plainWords(title), span: at, children: [] } }
}

const titleOf = (tag: WrittenTag): string =>
	plainWords(attributeOf(tag, 'title')) || firstWords(tag.children, ['Answer', 'Step', 'Line'])

/** Puts what follows a heading into it, up to the next one that is as high; `end` is where the last one ends. */
function inSections(list: readonly Flat[], end: number): OutlineItem[] {
	const items: OutlineItem[] = []
	const open: Flat[] = []
	for (const one of list) {
		for (let top = open.at(-1); top && top.level >= one.level; top = open.at(-1)) {
			top.item.span = { start: top.item.span.start, end: one.item.span.start }
			open.pop()
		}
		const into = open.at(-1)?.item.children ?? items
		into.push(one.item)
		if (one.item.kind === 'heading') open.push(one)
	}
	for (const { item } of open) item.span = { start: item.span.start, end: Math.max(end, item.span.end) }
	return items
}
