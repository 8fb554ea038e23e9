import { expect, test } from 'vitest'
import type { Effect } from '#app/core/scenario/definition'
import { isPoorlyWorded, withoutGood } from '#app/core/scenario/poorly-worded'
import { caps } from '#app/core/scenario/run'
import { startState } from '#app/core/scenario/step'
import { aComparison, aFlag, aNumber, aReply, aScenario } from '#test/support/scenarios/builders'

const warm = aReply('warm', 'good', { tone: 1, respect: 2 })

test('wording two marks under the author’s is poor, in tone or in respect', () => {
	expect(isPoorlyWorded(warm, { tone: 26, respect: 51 })).toBe(false)
	expect(isPoorlyWorded(warm, { tone: 25, respect: 100 })).toBe(true)
	expect(isPoorlyWorded(warm, { tone: 75, respect: 50 })).toBe(true)
})

test('wording capped in respect is poor, unless the author marks it as low', () => {
	const flat = aReply('flat', 'good', { tone: null, respect: null })
	expect(isPoorlyWorded(flat, { tone: 0, respect: 15 })).toBe(true)
	expect(isPoorlyWorded(flat, { tone: 0, respect: 16 })).toBe(false)
	expect(isPoorlyWorded(aReply('low', 'good', { respect: -2 }), { tone: null, respect: 0 })).toBe(false)
})

test('a match that is marked as its author marks it is never poor', () => {
	expect(isPoorlyWorded(warm, { tone: 75, respect: 100 })).toBe(false)
	expect(isPoorlyWorded(warm, { tone: null, respect: null })).toBe(false)
})

const judged = { sure: true, capped: null, resolution: 50, evidence: [] }

test('wording with something grave in it is poor, whatever its marks', () => {
	for (const capped of caps)
		expect(isPoorlyWorded(warm, { tone: 75, respect: 100, judged: { ...judged, capped } })).toBe(true)
	expect(isPoorlyWorded(warm, { tone: 75, respect: 100, judged })).toBe(false)
})

test('copied words that are held at neutral are no poor ones, but lower marks of theirs count', () => {
	const copied = { ...judged, copied: true }
	expect(isPoorlyWorded(warm, { tone: 50, respect: 50, judged: copied })).toBe(false)
	expect(isPoorlyWorded(warm, { tone: 50, respect: 50, judged })).toBe(true)
	expect(isPoorlyWorded(warm, { tone: 50, respect: 49, judged: copied })).toBe(true)
	expect(isPoorlyWorded(warm, { tone: 50, respect: 50, judged: { ...copied, capped: 'insult' } })).toBe(true)
})

const definition = aScenario({
	state: [
		aNumber('trust'),
		aNumber('anger'),
		aNumber('patience'),
		aFlag('calmed'),
		aFlag('asked'),
		aNumber('tries'),
	],
	patience: [{ name: 'patience', by: 'maya', turns: 4, to: 'gave-up' }],
	mood: [
		{ mood: 'hostile', when: { op: 'or', of: [aComparison('trust', '<', 1), aComparison('anger', '>', 3)] } },
		{ mood: 'tense', when: { op: 'not', of: { op: 'flag', name: 'calmed' } } },
		{ mood: 'calm', when: { op: 'always' } },
	],
})
const add = (name: string, by: number): Effect => ({ kind: 'add', name, by })
const set = (name: string, value: boolean): Effect => ({ kind: 'set', name, value })
const kept = (...effects: Effect[]) =>
	withoutGood(definition, startState(definition), aReply('one', 'good', { set: effects })).set

test('effects that make for a better mood or more patience are left out', () => {
	expect(kept(add('trust', 1), add('anger', -1), add('patience', 1), set('calmed', true))).toEqual([])
})

test('effects that do harm, and those that only keep count, stay', () => {
	const effects = [
		add('trust', -1),
		add('anger', 1),
		add('patience', -1),
		set('asked', true),
		add('tries', 1),
	]
	expect(kept(...effects)).toEqual(effects)
})

test('nothing is met, offered or repaired, and the route stays', () => {
	const reply = aReply('one', 'good', {
		meets: ['heard'],
		offers: ['ring'],
		repairs: ['lie'],
		critical: ['lie'],
	})
	expect(withoutGood(definition, startState(definition), reply)).toEqual({
		...reply,
		meets: [],
		offers: [],
		repairs: [],
	})
})
