import { expect, test } from 'vitest'
import { lineFor, moodOf, offered, startState, stepReply } from '#app/core/scenario/step'
import { aFlag, aLine, aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { theParcel } from '#test/support/scenarios/the-parcel'

const ids = (items: { id: string }[]) => items.map(({ id }) => id)

test('play starts at the first scene, seen, with every variable at its start', () => {
	expect(startState(theParcel())).toEqual({
		at: 'opening',
		turn: 0,
		values: { trust: 1 },
		met: [],
		said: [],
		seen: ['opening'],
	})
})

test('a variable may be called what every object has', () => {
	expect(startState(aScenario({ state: [aFlag('constructor')] })).values).toEqual({ constructor: false })
})

test('a reply changes variables, meets needs, is said, and brings its scene on stage', () => {
	const parcel = theParcel()
	const [, believe] = offered(parcel, startState(parcel))
	expect(believe && stepReply(parcel, startState(parcel), believe)).toEqual({
		at: 'look-up',
		turn: 1,
		values: { trust: 2 },
		met: ['heard'],
		said: ['believe'],
		seen: ['look-up', 'opening'],
	})
})

test('a reply with a condition is on offer only where the condition holds', () => {
	const parcel = theParcel()
	const [procedure, believe] = offered(parcel, startState(parcel))
	if (!procedure || !believe) throw new Error('both replies open the call')
	const cold = stepReply(parcel, startState(parcel), procedure)
	const warm = stepReply(parcel, startState(parcel), believe)
	expect(ids(offered(parcel, cold))).toEqual(['courier', 'own', 'tomorrow'])
	expect(ids(offered(parcel, warm))).toEqual(['courier', 'own', 'own-and-ring', 'tomorrow'])
})

test('numbers stay in their range and a literal replaces what was there', () => {
	const definition = aScenario({
		state: [
			{ name: 'trust', type: 'number', min: 0, max: 2, start: 1, starts: [1] },
			{ name: 'told', type: 'flag', start: false, starts: [false] },
		],
	})
	const more = aReply('more', 'good', {
		set: [
			{ kind: 'add', name: 'trust', by: 5 },
			{ kind: 'set', name: 'told', value: true },
		],
	})
	const less = aReply('less', 'good', { set: [{ kind: 'add', name: 'trust', by: -5 }] })
	const start = startState(definition)
	expect(stepReply(definition, start, more).values).toEqual({ trust: 2, told: true })
	expect(stepReply(definition, start, less).values).toEqual({ trust: 0, told: false })
	expect(start.values).toEqual({ trust: 1, told: false })
})

test('the mood is the first tier that holds', () => {
	const parcel = theParcel()
	const start = startState(parcel)
	expect([0, 1, 2, 3].map((trust) => moodOf(parcel, { ...start, values: { trust } }))).toEqual([
		'hostile',
		'tense',
		'tense',
		'calm',
	])
})

test('of a group of lines the first that fits is said', () => {
	const parcel = theParcel()
	const state = startState(parcel)
	const lines = [
		aLine('hostile', { mood: 'hostile' }),
		aLine('met', { when: { op: 'met', need: 'heard' } }),
		aLine('tense', { mood: 'tense' }),
		aLine('any'),
	]
	expect(lineFor(parcel, state, lines)?.id).toBe('tense')
	expect(lineFor(parcel, { ...state, met: ['heard'] }, lines)?.id).toBe('met')
	expect(lineFor(parcel, state, lines.slice(0, 1))).toBeNull()
})

test('a reply is offered until it has been said, a sticky one always', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [
				aReply('ask', 'opening'),
				aReply('sorry', 'opening', { sticky: true }),
				aReply('yes', 'good'),
			]),
		],
	})
	let state = startState(definition)
	for (const reply of definition.scenes[0]?.replies.slice(0, 2) ?? [])
		state = stepReply(definition, state, reply)
	expect(ids(offered(definition, state))).toEqual(['sorry', 'yes'])
})

test('after the last turn a reply that does not end it leads to the ending for that', () => {
	const definition = aScenario({
		scenes: [aScene('opening', [aReply('sorry', 'opening', { sticky: true }), aReply('yes', 'good')])],
		turns: { most: 2, then: 'gave-up' },
	})
	const [sorry, yes] = definition.scenes[0]?.replies ?? []
	if (!sorry || !yes) throw new Error('two replies')
	const first = stepReply(definition, startState(definition), sorry)
	expect(first.at).toBe('opening')
	const last = stepReply(definition, first, sorry)
	expect([last.at, last.turn, last.seen]).toEqual(['gave-up', 2, ['gave-up', 'opening']])
	expect(offered(definition, last)).toEqual([])
	expect(stepReply(definition, first, yes).at).toBe('good')
})

test('where everything has been said the run ends as it does when turns run out', () => {
	const definition = aScenario({ scenes: [aScene('opening', [aReply('ask', 'opening')])] })
	const [ask] = definition.scenes[0]?.replies ?? []
	if (!ask) throw new Error('one reply')
	expect(stepReply(definition, startState(definition), ask).at).toBe('gave-up')
})
