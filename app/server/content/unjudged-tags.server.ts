import type { ComponentRule } from './registry.server'

const words = { type: 'text', needed: false } as const
const needWords = { type: 'text', needed: true } as const
const needName = { type: 'name', needed: true } as const
const aims = { type: 'one-of', of: ['tone', 'respect', 'resolution'], needed: true } as const

/** What a lesson gives people to think about, to try and to look at, without judging. `Line` has its rule elsewhere. */
export const unjudgedTags: readonly [string, ComponentRule][] = [
	['Reflect', { attributes: { id: needName, title: words } }],
	['Gap', { attributes: { expects: needWords, got: needWords } }],
	['Worse', { attributes: {}, inside: ['Gap'] }],
	['Same', { attributes: {}, inside: ['Gap'] }],
	['Better', { attributes: {}, inside: ['Gap'] }],
	['Ripple', { attributes: {}, childless: true }],
	['Rewrite', { attributes: { id: needName, by: words, says: needWords, reply: needWords, aim: aims } }],
	['Example', { attributes: {}, inside: ['Rewrite'] }],
	['Dialogue', { attributes: {} }],
	['Before', { attributes: { title: words }, inside: ['Dialogue'] }],
	['After', { attributes: { title: words }, inside: ['Dialogue'] }],
]
