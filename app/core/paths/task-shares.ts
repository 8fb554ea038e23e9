import { shareOf } from '../scenario/rubric'
import { readField } from './packed/layout'
import type { Tables } from './packed/tables'

/** The weighted share of task needs met at an ending; 100000 where there are none. Agrees with `sideShareOf`. */
export function taskShares(
	tables: Tables,
): (words: Int32Array, at: number, turn: number, mood: number) => number {
	const needs = tables.definition.needs
		.filter(({ side }) => side === 'task')
		.map(({ id, weight, when }) => ({
			weight,
			met: tables.layout.fields.get(`met:${id}`),
			when: when && tables.test(when),
		}))
	return (words, at, turn, mood) => {
		let [got, all] = [0, 0]
		for (const { weight, met, when } of needs) {
			if (when && !when(words, at, turn, mood)) continue
			all += weight
			if (met && readField(words, at, met) === 1) got += weight
		}
		return shareOf(got, all) ?? 100_000
	}
}
