import { circumstances } from '../circumstance'
import { rules } from '../rules/all'
import stored from './marks.json'
import { type Learnt, unpacked } from './unpacked'

/** How much of what was thought of an act holds before it was learnt. */
const trusted = 0.7
let read: Learnt | undefined

/** What this release of the scorer has learnt; unpacked at its first use. An act that came after it counts as thought. */
export function learnt(): Learnt {
	if (read) return read
	const own = unpacked(stored)
	const thought = [...rules, ...circumstances].map(
		({ act, prior }) => [act, prior.map((one) => one * trusted)] as const,
	)
	read = { ...own, acts: new Map([...thought, ...own.acts]) }
	return read
}
