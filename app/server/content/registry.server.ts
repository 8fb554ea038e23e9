import { components } from '#app/core/language/components'
import type { ComponentRule } from '#app/core/writing/component-rule'
import { judgedTags, proseTags, unjudgedTags } from '#app/core/writing/lesson-components'
import type { ContentKind } from './job.server'

export type { AttributeRule, ComponentRule } from '#app/core/writing/component-rule'

const needName = { type: 'name', needed: true } as const
const needText = { type: 'text', needed: true } as const

/** What only a page of the site may hold, besides prose: the entries of the glossary. */
const entries: [string, ComponentRule][] = [['Entry', { attributes: { id: needName, term: needText } }]]

const checks = new Set(['Check', 'Answer'])
const open: ComponentRule = { attributes: {}, open: true }

/** Every component an author may write, by kind of document. Looked up in a Map: no inherited name is ever found. */
export const registry: Readonly<Record<ContentKind, ReadonlyMap<string, ComponentRule>>> = {
	lesson: new Map([...proseTags, ...judgedTags, ...unjudgedTags]),
	course: new Map(proseTags.filter(([tag]) => !checks.has(tag))),
	guide: new Map(proseTags.filter(([tag]) => !checks.has(tag))),
	page: new Map([...proseTags.filter(([tag]) => !checks.has(tag)), ...entries]),
	scenario: new Map(Object.keys(components).map((tag) => [tag, open])),
}

/** The few HTML tags an author may write by hand, all without attributes. */
export const plainTags: ReadonlySet<string> = new Set([
	'br',
	'cite',
	'kbd',
	'mark',
	'q',
	'small',
	'sub',
	'sup',
])
