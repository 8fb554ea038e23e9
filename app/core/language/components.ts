import { nearest } from './nearest'

/** What each component may carry, and which of our components may stand inside it. */
export const components = {
	Brief: { attributes: [], inside: [] },
	Scene: { attributes: ['id', 'title'], inside: ['Says', 'Thinks', 'Reply'] },
	Says: { attributes: ['by', 'mood', 'when'], inside: [] },
	Thinks: { attributes: ['by', 'mood', 'when'], inside: [] },
	Reply: {
		attributes: [
			'id',
			'to',
			'tone',
			'respect',
			'set',
			'meets',
			'offers',
			'critical',
			'repairs',
			'when',
			'sticky',
			'once',
			'acts',
		],
		inside: ['Why'],
	},
	Why: { attributes: ['lesson'], inside: [] },
	Ending: {
		attributes: ['id', 'title', 'outcome', 'returns', 'accepted'],
		inside: ['Says', 'Thinks', 'Story'],
	},
	Story: { attributes: ['experience'], inside: [] },
} as const satisfies Record<string, { attributes: readonly string[]; inside: readonly string[] }>

export type ComponentName = keyof typeof components
export const topLevel: ReadonlySet<string> = new Set(['Brief', 'Scene', 'Ending'])

/** Components and attributes that the language knows and this release does not. */
export const laterComponents: ReadonlySet<string> = new Set([
	'Deed',
	'If',
	'Like',
	'Segment',
	'Use',
	'Pick',
	'Patience',
	'Gauge',
	'Fact',
	'Later',
	'See',
	'Value',
	'Note',
])
export const laterAttributes: Readonly<Record<string, readonly string[]>> = {
	Scene: ['answer', 'channel'],
	Reply: ['hidden', 'shown', 'reason'],
}

const isName = (name: string): name is ComponentName => Object.hasOwn(components, name)
const names = Object.keys(components)
/**
 * The component that a tag stands for: itself, or for a near miss like `Repley` or `says` the one that was meant.
 * Null for anything else, html and components of a later release included.
 */
export function meantBy(name: string): ComponentName | null {
	if (isName(name)) return name
	if (laterComponents.has(name) || name.length < 3) return null
	const near = nearest(name, names)
	return near !== null && isName(near) ? near : null
}

export const isExact = (name: string): boolean => isName(name)
