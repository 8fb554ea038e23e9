import { isReserved, reservedNames } from '../reserved'
import type { Check } from './checking'

/** Variables, patience, parameters and facts are printed by one name each, so no name is two of them. */
export const namesClash: Check = ({ draft, report }) => {
	const { patience } = draft
	const { state, variants, facts } = draft.front
	const taken = new Map(state.map(({ value }) => [value.name, 'a variable']))
	const take = (name: string, at: number, kind: string) => {
		const other = taken.get(name)
		if (isReserved(name))
			report(
				'reserved-name',
				at,
				`"${name}" cannot be ${kind}: ${reservedNames[name]}.`,
				'Give it another name.',
			)
		else if (other && other !== kind)
			report(
				'name-clash',
				at,
				`"${name}" is ${other} already, and cannot be ${kind} too.`,
				'Give one of the two another name.',
			)
		else taken.set(name, kind)
	}
	for (const { name } of patience) if (name) take(name.value, name.at, 'a patience')
	for (const { params } of variants) for (const [name, at] of params) take(name, at, 'a parameter')
	for (const { id, at } of facts) take(id, at, 'a fact')
}
