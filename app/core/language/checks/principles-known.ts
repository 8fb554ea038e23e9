import { mayBeNamed, principles } from '../../scenario/principles'
import { wayTo } from '../way-to'
import type { Check } from './checking'

/** A scenario names principles of the catalogue, or its house's own. */
export const principlesKnown: Check = ({ draft, report }) => {
	for (const { value, at } of draft.front.principles)
		if (!mayBeNamed(value))
			report('unknown-principle', at, ...unknownPrinciple(value), wayTo(value, at, principles)[1])
}

/** What is said of a principle that is in no catalogue, and the way out. */
export function unknownPrinciple(name: string): [message: string, fix: string] {
	const [near] = wayTo(name, 0, principles)
	const house = `Is it your house's own? Then write own-${name}.`
	return [
		`There is no principle "${name}" in the catalogue.`,
		near ? `${near} ${house}` : `The guide to lessons lists them all. ${house}`,
	]
}
