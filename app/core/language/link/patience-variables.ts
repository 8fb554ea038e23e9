import type { Variable } from '../../scenario/definition'
import type { Draft } from '../draft'

/** The variables that patience adds to a scenario: from 0 to its turns, and full at the start. */
export const patienceVariables = ({ patience }: Pick<Draft, 'patience'>): Variable[] =>
	patience.flatMap(({ name, turns }) =>
		name && turns
			? [{ name: name.value, type: 'number', min: 0, max: turns, start: turns, starts: [turns] }]
			: [],
	)
