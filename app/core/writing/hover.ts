import type { CompletionAsked } from './completion'
import { saysOf, seeOf } from './help'
import { nameAt } from './name-at'
import type { NamePlace, Reading, Span, WrittenPart, WrittenTag } from './reading'

/** What something under the cursor means. `at` is where it stands; `see` a page of the guide and its heading, or null. */
export type Hover = { at: Span; title: string; says: string; see: string | null }

type Asked = Pick<CompletionAsked, 'kind' | 'offset' | 'help'> & { reading: Reading }

/** The meaning of the component, attribute, key or name at an offset of the text that was read; null where there is none. */
export function hoverAt(asked: Asked): Hover | null {
	const { reading, offset, kind } = asked
	const name = nameAt(reading, offset)
	const inFront = reading.front && offset >= reading.front.start && offset <= reading.front.end
	if (name && !(inFront && kind !== 'scenario')) return ofName(asked, name)
	if (inFront) return ofField(asked)
	const tag = tagAt(reading.tags, offset)
	return tag ? ofTag(asked, tag) : null
}

function ofName({ help, reading }: Asked, { kind, name, at }: NamePlace): Hover {
	const item = reading.outline.find((one) => one.kind === kind && one.id === name)
	const text = item?.title || wordsOf(reading, kind, name)
	return {
		at,
		title: name,
		says: text ? `${help.kinds[kind]}: ${text}` : `${help.kinds[kind]}.`,
		see: seeOf(help, `kind.${kind}`),
	}
}

const groups: Partial<Record<NamePlace['kind'], string>> = {
	...{ need: 'needs', extra: 'extras', critical: 'critical', person: 'people', fact: 'facts' },
}

/** What the front matter says of a name. */
function wordsOf({ fields }: Reading, kind: NamePlace['kind'], name: string): string {
	const field = fields.find(
		({ path }) =>
			path[0] === groups[kind] && path[1] === name && ['text', 'name', undefined].includes(path[2]),
	)
	return String(field?.value ?? '')
}

function ofField({ help, reading, offset, kind }: Asked): Hover | null {
	const field = reading.fields.find(({ span }) => span.start <= offset && offset <= span.end)
	const [top, ...rest] = field?.path ?? []
	if (!field || top === undefined) return null
	const prefix = kind === 'scenario' ? 'front' : 'lesson'
	const key = rest.at(-1)
	const keys = [...(key === undefined ? [] : [`${prefix}.${top}.${key}`]), `${prefix}.${top}`]
	const says = saysOf(help, ...keys)
	return says ? { at: field.span, title: key ?? top, says, see: seeOf(help, ...keys) } : null
}

function ofTag({ help, offset }: Asked, tag: WrittenTag): Hover | null {
	const attribute = tag.attributes.find(({ span }) => span.start <= offset && offset <= span.end)
	const see = seeOf(help, tag.name)
	if (!attribute) {
		const says = saysOf(help, tag.name)
		return says ? { at: tag.open, title: `<${tag.name}>`, says, see } : null
	}
	const { name, value, span } = attribute
	const says = saysOf(help, `${tag.name}.${name}`, `.${name}`)
	const worth = saysOf(help, `${name}.${value}`)
	return says ? { at: span, title: name, says: worth ? `${says} ${value}: ${worth}` : says, see } : null
}

/** The tag whose opening tag an offset is in. */
function tagAt(parts: readonly WrittenPart[], offset: number): WrittenTag | null {
	for (const part of parts) {
		if ('words' in part || offset < part.span.start || offset > part.span.end) continue
		if (offset <= part.open.end) return part
		const inner = tagAt(part.children, offset)
		if (inner) return inner
	}
	return null
}
