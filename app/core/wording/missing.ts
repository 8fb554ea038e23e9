import type { Around } from './around'
import type { Learnt } from './learnt/unpacked'
import type { Missing } from './marking'
import { pointsOfGrade, type Scored } from './scored'

type Has = (...acts: readonly string[]) => boolean

/** What answers a question, whether or not anything has to be done. */
const answers = [
	'done',
	'will-do',
	'can-do',
	'right-question',
	'step',
	'put-right',
	'when',
	'how-much',
] as const
const helps = ['done', 'will-do', 'can-do', 'step', 'put-right', 'alternative', 'right-question'] as const
const feels = ['feeling-seen', 'apology', 'apology-named', 'ownership', 'validation', 'presence'] as const
/** Acts that a reply may lack, when one would miss them, and the dimension they are missed in. */
const wanted: readonly { act: string; place: 0 | 1 | 2; when: (has: Has, around: Around) => boolean }[] = [
	{
		act: 'will-do',
		place: 2,
		when: (has, { abusive, content, routine }) =>
			!has(...answers) && !(abusive && has('polite-limit')) && (routine || !content),
	},
	{
		act: 'when',
		place: 2,
		when: (has) => has('will-do', 'check-back', 'vague') && !has('when', 'done'),
	},
	{ act: 'alternative', place: 1, when: (has) => has('refusal') && !has('alternative', 'can-do', 'choice') },
	{
		act: 'feeling-seen',
		place: 0,
		when: (has, { troubled, content, hurried }) =>
			troubled && !content && !has(...feels) && !(hurried && has(...helps)),
	},
	{
		act: 'ownership',
		place: 1,
		when: (has, { troubled, grieving, abusive }) =>
			troubled && !grieving && !abusive && has('apology') && !has('ownership', 'validation'),
	},
	{
		act: 'polite-limit',
		place: 1,
		when: (has, { abusive }) => abusive && !has('polite-limit', 'validation', 'ownership', ...helps),
	},
	{
		act: 'choice',
		place: 1,
		when: (has, { abusive, hurried, routine, content }) =>
			!abusive &&
			!hurried &&
			!((routine || content) && !has('refusal')) &&
			has('refusal', 'will-do', 'can-do', 'alternative') &&
			!has('choice', 'validation', 'ownership', 'openness', 'right-question'),
	},
	{
		act: 'check-back',
		place: 1,
		when: (has, { routine, content }) =>
			has('will-do') && !has('check-back', 'choice') && !routine && !content,
	},
]
/** In points; less is not worth a word. */
const least = 2
const dimensions = ['tone', 'respect', 'resolution'] as const

/** What a better reply would have and this one has not, most to be gained first. Under a cap only the cap is worth a word. */
export function missingOf(whole: Scored, around: Around, learnt: Learnt): Missing[] {
	const there = new Set(whole.hits.map(({ act }) => act))
	const has: Has = (...acts) => acts.some((act) => there.has(act))
	return wanted
		.filter(({ when, place }) => when(has, around) && !isHeld(whole, place))
		.flatMap(({ act, place }) => {
			const gain = Math.round(gainOf(whole, place, learnt.acts.get(act)?.[place] ?? 0))
			const dimension = dimensions[place]
			return dimension && gain >= least ? [{ act, dimension, points: gain }] : []
		})
		.sort((a, b) => b.points - a.points)
}

function isHeld({ capped }: Scored, place: number): boolean {
	return capped === 'non-apology' ? place === 1 : capped !== null && place < 2
}

/** Respect that is only kept from sinking gains as it would from where it stood. */
function gainOf({ raw, points }: Scored, place: 0 | 1 | 2, weight: number): number {
	return pointsOfGrade(raw[place] + weight) - Math.min(points[place], pointsOfGrade(raw[place]))
}
