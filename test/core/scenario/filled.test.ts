import { expect, test } from 'vitest'
import { filled } from '#app/core/scenario/filled'
import { startState } from '#app/core/scenario/step'
import { aFlag, aNumber, aScenario } from '#test/support/scenarios/builders'

const definition = aScenario({
	state: [
		aNumber('trust', { min: -4, start: -3 }),
		aFlag('told'),
		{ name: 'way', type: 'one-of', of: ['by-post'], start: 'by-post', starts: ['by-post'] },
		{
			name: 'variant',
			type: 'one-of',
			of: ['parcel', 'letter'],
			start: 'parcel',
			starts: ['parcel', 'letter'],
		},
	],
	variants: [
		{ id: 'parcel', texts: { item: 'a parcel' } },
		{ id: 'letter', texts: { item: 'a letter' } },
	],
	facts: [{ id: 'depot', text: 'the depot that holds {{item}}', earned: { op: 'always' } }],
})
const said = (text: string, start = {}) => filled(definition, startState(definition, start), text)

test('a number, a flag and a one-of are put in words', () => {
	expect(said('{{trust}} {{told}} {{way}}')).toBe('-3 no by post')
})

test('a parameter is the one of the variant that was drawn', () => {
	expect(said('It is {{item}}.')).toBe('It is a parcel.')
	expect(said('It is {{item}}.', { variant: 'letter' })).toBe('It is a letter.')
})

test('a fact may hold a parameter', () => {
	expect(said('Ask {{depot}}.', { variant: 'letter' })).toBe('Ask the depot that holds a letter.')
})

test('what names nothing stays as it was written, what every object has included', () => {
	expect(said('{{nobody}} {{constructor}} {{ item }} {item}')).toBe(
		'{{nobody}} {{constructor}} {{ item }} {item}',
	)
})
