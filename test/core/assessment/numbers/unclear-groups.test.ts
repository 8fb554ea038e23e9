import { expect, test } from 'vitest'
import type { PersonFacts } from '#app/core/assessment/numbers/first-of-each'
import { unclearGroups } from '#app/core/assessment/numbers/unclear-groups'

/** People who typed these texts in the opening, none of which was understood. */
const whoTyped = (...texts: string[]): PersonFacts[] =>
	texts.map((text, at) => {
		const unclear = text === '' ? [] : [{ scene: 'opening', text }]
		const nothing = { turns: [], ending: null, stoppedAt: null, offeredLast: [], total: null, passed: null }
		const first = { id: `${at}`, person: `${at}`, startedAt: at, ...nothing, typedAt: ['opening'], unclear }
		return { first, tries: [first] }
	})
const told = (people: PersonFacts[]) => unclearGroups(people, ['opening'])

test('texts that are much alike stand together, others apart', () => {
	expect(
		told(whoTyped('My dog is ill today.', 'My dog is ill today', 'my dog is ill, today!', 'Buy shares.', '')),
	).toEqual([
		{ scene: 'opening', texts: ['Buy shares.'], people: null },
		{
			scene: 'opening',
			texts: ['My dog is ill today', 'My dog is ill today.', 'my dog is ill, today!'],
			people: null,
		},
	])
})

test('how many people wrote something is told from five on, and these come first', () => {
	const groups = told(
		whoTyped(
			'Well well well.',
			'A b c d e.',
			...Array.from({ length: 5 }, (_, at) => `Well, well, well ${at}.`),
		),
	)
	expect(groups.map(({ people }) => people)).toEqual([6, null])
})

test('where fewer than five people typed nothing is told, as one could guess who wrote it', () => {
	expect(told(whoTyped('One.', 'Two.', 'Three.', 'Four.'))).toEqual([])
})

test('the order of people changes nothing', () => {
	const people = whoTyped(
		'Wait a moment please.',
		'Wait a moment, please',
		'No.',
		'Never.',
		'Nothing.',
		'Not now.',
	)
	expect(told([...people].reverse())).toEqual(told(people))
})
