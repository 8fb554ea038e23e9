import { expect, test } from 'vitest'
import { offered, startState, stepReply, withheld } from '#app/core/scenario/step'
import { aCase, aComparison, aNumber, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const low = aComparison('trust', '<', 1)
const middling = aComparison('trust', '<', 3)
const sorry = aReply('sorry', 'good', { tone: 1, respect: 1, repairs: ['lie'], meets: ['heard'] })
const scenes = [
	aScene('opening', [
		{
			...sorry,
			cases: [
				aCase(sorry, low, { to: 'gave-up', respect: -2, meets: [], repairs: [] }),
				aCase(sorry, middling, { respect: 0, critical: ['lie'] }),
			],
		},
	]),
]
const at = (trust: number) => aScenario({ state: [aNumber('trust', { start: trust })], scenes })
const onOffer = (trust: number) => offered(at(trust), startState(at(trust)))

test('the first case that holds replaces what a reply does, whole', () => {
	expect(onOffer(0)).toMatchObject([{ id: 'sorry', to: 'gave-up', respect: -2, meets: [], repairs: [] }])
	expect(onOffer(2)).toMatchObject([
		{ id: 'sorry', to: 'good', respect: 0, critical: ['lie'], repairs: ['lie'] },
	])
})

test('where no case holds the reply is as it stands, words and id always', () => {
	expect(onOffer(4)).toEqual(scenes[0]?.replies)
	expect(onOffer(0)[0]?.text).toBe(sorry.text)
})

test('a step takes the case that was on offer', () => {
	const definition = at(0)
	const [reply] = onOffer(0)
	expect(reply && stepReply(definition, startState(definition), reply).at).toBe('gave-up')
})

test('a reply with a reason is shown while it cannot be had, and never on offer at the same time', () => {
	const refund = aReply('refund', 'good', { when: low, reason: 'First find out what happened.' })
	const hidden = aReply('hidden', 'good', { when: low })
	const definition = (trust: number) =>
		aScenario({
			state: [aNumber('trust', { start: trust })],
			scenes: [aScene('opening', [refund, hidden, aReply('yes', 'good')])],
		})
	const both = (trust: number) => {
		const state = startState(definition(trust))
		return [offered(definition(trust), state), withheld(definition(trust), state)].map((list) =>
			list.map(({ id }) => id),
		)
	}
	expect(both(4)).toEqual([['yes'], ['refund']])
	expect(both(0)).toEqual([['refund', 'hidden', 'yes'], []])
})

test('a reply that was said is not shown as withheld, unless it may be said again', () => {
	const first = aComparison('trust', '>', 1)
	const loses = { set: [{ kind: 'add', name: 'trust', by: -4 }] as const, when: first, reason: 'Not now.' }
	const definition = aScenario({
		state: [aNumber('trust')],
		scenes: [
			aScene('opening', [
				aReply('once', 'opening', { ...loses, set: [...loses.set] }),
				aReply('often', 'opening', { ...loses, set: [...loses.set], sticky: true }),
				aReply('yes', 'good'),
			]),
		],
	})
	const said = (id: string) => {
		const start = startState(definition)
		const reply = offered(definition, start).find((one) => one.id === id)
		if (!reply) throw new Error('it is on offer')
		return withheld(definition, stepReply(definition, start, reply)).map((one) => one.id)
	}
	expect(said('once')).toEqual(['often'])
	expect(said('often')).toEqual(['once', 'often'])
})
