import type { OutlineItem, Span, WrittenField, WrittenTag } from '../../writing/reading'
import { type ComponentName, meantBy } from '../components'
import { firstWords, plainWords } from './first-words'

/** The contents of a scenario: front matter, brief, scenes with their replies, endings, segments, uses. */
export function outlineOf(
	tags: readonly WrittenTag[],
	fields: readonly WrittenField[],
	front: Span | null,
): OutlineItem[] {
	const body = tags.flatMap((tag) => itemOf(tag))
	return front ? [frontItem(fields, front), ...body] : body
}

export function frontItem(fields: readonly WrittenField[], span: Span): OutlineItem {
	const title = fields.find(({ path }) => path.length === 1 && path[0] === 'title')?.value
	return { kind: 'front', id: null, title: plainWords(String(title ?? '')), span, children: [] }
}

const kinds = {
	...{ Brief: 'brief', Scene: 'scene', Ending: 'ending', Segment: 'segment', Use: 'use', Reply: 'reply' },
} as const satisfies Partial<Record<ComponentName, OutlineItem['kind']>>
type Outlined = keyof typeof kinds

const isOutlined = (name: string): name is Outlined => Object.hasOwn(kinds, name)

function itemOf(tag: WrittenTag): OutlineItem[] {
	const name = meantBy(tag.name)
	if (name === 'Note') return []
	const children = tag.children.flatMap((part) => ('name' in part ? itemOf(part) : []))
	if (!name || !isOutlined(name)) return children
	const id = attributeOf(tag, 'id') || null
	return [{ kind: kinds[name], id, title: titleOf(tag, name), span: tag.span, children }]
}

function titleOf(tag: WrittenTag, name: Outlined): string {
	if (name === 'Use') return attributeOf(tag, 'segment')
	if (name === 'Reply') return firstWords(tag.children, ['Deed'])
	if (name === 'Brief' || name === 'Segment') return ''
	return plainWords(attributeOf(tag, 'title')) || firstWords(tag.children, ['Says', 'Later', 'See'])
}

export const attributeOf = ({ attributes }: WrittenTag, key: string): string =>
	attributes.find(({ name }) => name === key)?.value?.trim() ?? ''
