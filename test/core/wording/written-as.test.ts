import { expect, test } from 'vitest'
import { startState } from '#app/core/scenario/step'
import { writtenAs } from '#app/core/wording/written-as'
import { theDelivery } from '#test/support/scenarios/the-delivery'

const definition = theDelivery()
const state = startState(definition)

test('a text that means a reply has its id and its marks in points', () => {
	const text = 'So sorry! Please write to me privately with your order number.'
	expect(writtenAs({ definition, state }, text)).toEqual({
		kind: 'written',
		text,
		scorer: 'simple-1',
		matched: 'invite',
		tone: 100,
		respect: 100,
	})
})

test('the marks are those of the case that holds', () => {
	const badly = { ...startState(definition, { memory: 'badly' }), at: 'private' }
	expect(writtenAs({ definition, state: badly }, 'Thank you, I will look with you.')).toMatchObject({
		matched: 'ask',
		tone: 50,
		respect: 75,
	})
})

test('a text that means none has no marks, and so does one for a reply that is not on offer', () => {
	const none = { matched: null, tone: null, respect: null }
	expect(writtenAs({ definition, state }, 'Lovely weather!')).toMatchObject(none)
	expect(writtenAs({ definition, state }, 'Please wait another week for it.')).toMatchObject(none)
})
