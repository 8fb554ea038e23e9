import { components } from '#app/core/language/components'
import type { ContentKind } from './job.server'
import { judgedTags } from './judged-tags.server'
import { unjudgedTags } from './unjudged-tags.server'

/** What an attribute may hold: words, a kebab-case name or several with blanks between, a bare or literal flag, a picture of ours, one of a list. */
export type AttributeRule =
	| { type: 'text' | 'name' | 'names' | 'flag' | 'figure'; needed: boolean }
	| { type: 'one-of'; of: readonly string[]; needed: boolean }

export type ComponentRule = {
	attributes: Readonly<Record<string, AttributeRule>>
	/** Where it must stand, when it cannot stand anywhere. */
	inside?: readonly string[]
	childless?: boolean
	/** Attributes are read and checked by `core/language`: here any plain literal will do. */
	open?: boolean
}

const text = { type: 'text', needed: false } as const
const needText = { type: 'text', needed: true } as const
const name = { type: 'name', needed: false } as const
const names = { type: 'names', needed: false } as const
const needName = { type: 'name', needed: true } as const
const flag = { type: 'flag', needed: false } as const

const prose: [string, ComponentRule][] = [
	['Idea', { attributes: { id: needName, title: needText, principle: names } }],
	['Check', { attributes: { id: needName, several: flag } }],
	['Answer', { attributes: { id: name, right: flag }, inside: ['Check'] }],
	['Reveal', { attributes: { title: needText } }],
	['Compare', { attributes: {} }],
	['Do', { attributes: {}, inside: ['Compare'] }],
	['Dont', { attributes: {}, inside: ['Compare'] }],
	[
		'Callout',
		{
			attributes: {
				kind: { type: 'one-of', of: ['note', 'tip', 'warning'], needed: true },
				title: text,
			},
		},
	],
	[
		'Figure',
		{
			attributes: { src: { type: 'figure', needed: true }, alt: needText, caption: text, source: text },
			childless: true,
		},
	],
	['Practise', { attributes: { scenario: needName } }],
	['Term', { attributes: { of: needName } }],
]

/** What only a page of the site may hold, besides prose: the entries of the glossary. */
const entries: [string, ComponentRule][] = [['Entry', { attributes: { id: needName, term: needText } }]]

const checks = new Set(['Check', 'Answer'])
const open: ComponentRule = { attributes: {}, open: true }

/** Every component an author may write, by kind of document. Looked up in a Map: no inherited name is ever found. */
export const registry: Readonly<Record<ContentKind, ReadonlyMap<string, ComponentRule>>> = {
	lesson: new Map([...prose, ...judgedTags, ...unjudgedTags]),
	course: new Map(prose.filter(([tag]) => !checks.has(tag))),
	guide: new Map(prose.filter(([tag]) => !checks.has(tag))),
	page: new Map([...prose.filter(([tag]) => !checks.has(tag)), ...entries]),
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
