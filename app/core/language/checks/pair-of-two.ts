import type { Check } from './checking'

/** Nobody is their own pair; whether the other is there, and names this one back, only a library can tell. */
export const pairOfTwo: Check = ({ draft, slug, report }) => {
	const { pair } = draft.front
	if (pair?.value === slug)
		report(
			'pair-broken',
			pair.at,
			'This scenario names itself as its pair.',
			'Name the other one: the same problem, another customer.',
		)
}
