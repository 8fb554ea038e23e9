import type { ComponentRule } from './component-rule'

const text = { type: 'text', needed: false } as const
const needText = { type: 'text', needed: true } as const
const name = { type: 'name', needed: false } as const
const names = { type: 'names', needed: false } as const
const needName = { type: 'name', needed: true } as const
const flag = { type: 'flag', needed: false } as const

const look = { type: 'one-of', of: ['piles', 'charts'], needed: false } as const
const aims = { type: 'one-of', of: ['tone', 'respect', 'resolution'], needed: true } as const

/** What every kind of prose may have; checks are for lessons only. */
export const proseTags: readonly [string, ComponentRule][] = [
	['Idea', { attributes: { id: needName, title: needText, principle: names } }],
	['Check', { attributes: { id: needName, several: flag } }],
	['Answer', { attributes: { id: name, right: flag }, inside: ['Check'] }],
	['Reveal', { attributes: { title: needText } }],
	['Compare', { attributes: {} }],
	['Do', { attributes: {}, inside: ['Compare'] }],
	['Dont', { attributes: {}, inside: ['Compare'] }],
	[
		'Callout',
		{
			attributes: {
				kind: { type: 'one-of', of: ['note', 'tip', 'warning'], needed: true },
				title: text,
			},
		},
	],
	[
		'Figure',
		{
			attributes: { src: { type: 'figure', needed: true }, alt: needText, caption: text, source: text },
			childless: true,
		},
	],
	['Practise', { attributes: { scenario: needName } }],
	['Term', { attributes: { of: needName } }],
]

/** What a lesson asks besides `<Check>`: the key goes to the server's side, and it counts for completing the lesson. */
export const judgedTags: readonly [string, ComponentRule][] = [
	['Order', { attributes: { id: needName } }],
	['Step', { attributes: {}, inside: ['Order'] }],
	['Match', { attributes: { id: needName } }],
	['Pair', { attributes: {}, inside: ['Match'] }],
	['Left', { attributes: {}, inside: ['Pair'] }],
	['Right', { attributes: {}, inside: ['Pair'] }],
	['Sort', { attributes: { id: needName, look } }],
	['Pile', { attributes: { id: needName, title: needText }, inside: ['Sort'] }],
	['Card', { attributes: {}, inside: ['Pile'] }],
	['Moment', { attributes: { id: needName } }],
	['Line', { attributes: { by: needText, right: flag }, inside: ['Moment', 'Before', 'After'] }],
	['Because', { attributes: {}, inside: ['Answer', 'Order', 'Match', 'Card', 'Sort', 'Line'] }],
]

/** What a lesson gives people to think about, to try and to look at, without judging. `Line` has its rule elsewhere. */
export const unjudgedTags: readonly [string, ComponentRule][] = [
	['Reflect', { attributes: { id: needName, title: text } }],
	['Gap', { attributes: { expects: needText, got: needText } }],
	['Worse', { attributes: {}, inside: ['Gap'] }],
	['Same', { attributes: {}, inside: ['Gap'] }],
	['Better', { attributes: {}, inside: ['Gap'] }],
	['Ripple', { attributes: {}, childless: true }],
	['Rewrite', { attributes: { id: needName, by: text, says: needText, reply: needText, aim: aims } }],
	['Example', { attributes: {}, inside: ['Rewrite'] }],
	['Dialogue', { attributes: {} }],
	['Before', { attributes: { title: text }, inside: ['Dialogue'] }],
	['After', { attributes: { title: text }, inside: ['Dialogue'] }],
]
