import { type ComponentName, components } from '../writing/scenario-components'
import { nearest } from './nearest'

export {
	type ComponentName,
	components,
	holdsNothing,
	mayStandIn,
	topLevel,
} from '../writing/scenario-components'

const isName = (name: string): name is ComponentName => Object.hasOwn(components, name)
const names = Object.keys(components)
/**
 * The component that a tag stands for: itself, or for a near miss like `Repley` or `says` the one that was meant.
 * Null for anything else, html included.
 */
export function meantBy(name: string): ComponentName | null {
	if (isName(name)) return name
	const near = name.length < 3 ? names.find((one) => sameLetters(one, name)) : nearest(name, names)
	return near && isName(near) ? near : null
}

const sameLetters = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export const isExact = (name: string): boolean => isName(name)
