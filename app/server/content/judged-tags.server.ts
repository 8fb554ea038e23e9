import type { ComponentRule } from './registry.server'

const needWords = { type: 'text', needed: true } as const
const needName = { type: 'name', needed: true } as const
const flag = { type: 'flag', needed: false } as const
const look = { type: 'one-of', of: ['piles', 'charts'], needed: false } as const

/** What a lesson asks besides `<Check>`: the key goes to the server's side, and it counts for completing the lesson. */
export const judgedTags: readonly [string, ComponentRule][] = [
	['Order', { attributes: { id: needName } }],
	['Step', { attributes: {}, inside: ['Order'] }],
	['Match', { attributes: { id: needName } }],
	['Pair', { attributes: {}, inside: ['Match'] }],
	['Left', { attributes: {}, inside: ['Pair'] }],
	['Right', { attributes: {}, inside: ['Pair'] }],
	['Sort', { attributes: { id: needName, look } }],
	['Pile', { attributes: { id: needName, title: needWords }, inside: ['Sort'] }],
	['Card', { attributes: {}, inside: ['Pile'] }],
	['Moment', { attributes: { id: needName } }],
	['Line', { attributes: { by: needWords, right: flag }, inside: ['Moment', 'Before', 'After'] }],
	['Because', { attributes: {}, inside: ['Answer', 'Order', 'Match', 'Card', 'Sort', 'Line'] }],
]

/** The ones that ask something. */
export const judged: ReadonlySet<string> = new Set(['Check', 'Order', 'Match', 'Sort', 'Moment'])
