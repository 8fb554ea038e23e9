import type { Around } from './around'
import type { Learnt } from './learnt/unpacked'
import type { Missing } from './marking'
import { pointsOfGrade, type Scored } from './scored'

/** Acts that a reply may lack, when one would miss them, and the dimension they are missed in. */
const wanted: readonly {
	act: string
	place: 0 | 1 | 2
	when: (has: (act: string) => boolean, around: Around) => boolean
}[] = [
	{
		act: 'will-do',
		place: 2,
		when: (has) => !['done', 'will-do', 'can-do', 'right-question', 'step', 'put-right'].some(has),
	},
	{
		act: 'when',
		place: 2,
		when: (has) => ['will-do', 'can-do', 'check-back', 'vague'].some(has) && !has('when'),
	},
	{
		act: 'alternative',
		place: 2,
		when: (has) => has('refusal') && !has('alternative') && !has('can-do') && !has('choice'),
	},
	{
		act: 'feeling-seen',
		place: 0,
		when: (has, { troubled, content }) =>
			troubled && !content && !['feeling-seen', 'apology', 'ownership', 'validation', 'presence'].some(has),
	},
	{
		act: 'ownership',
		place: 1,
		when: (has, { troubled }) => troubled && has('apology') && !has('ownership') && !has('validation'),
	},
	{
		act: 'choice',
		place: 1,
		when: (has) => !['choice', 'validation', 'ownership', 'openness', 'right-question'].some(has),
	},
	{
		act: 'check-back',
		place: 2,
		when: (has) => (has('will-do') || has('done')) && !has('check-back') && !has('choice'),
	},
]
/** In points; less is not worth a word. */
const least = 3
const dimensions = ['tone', 'respect', 'resolution'] as const

/** What a better reply would have and this one has not, most to be gained first. */
export function missingOf({ raw, points, hits }: Scored, around: Around, learnt: Learnt): Missing[] {
	const there = new Set(hits.map(({ act }) => act))
	return wanted
		.filter(({ when }) => when((act) => there.has(act), around))
		.flatMap(({ act, place }) => {
			const gain = Math.round(
				pointsOfGrade(raw[place] + (learnt.acts.get(act)?.[place] ?? 0)) - points[place],
			)
			const dimension = dimensions[place]
			return dimension && gain >= least ? [{ act, dimension, points: gain }] : []
		})
		.sort((a, b) => b.points - a.points)
}
