import { expect, test } from 'vitest'
import { repliesToRate } from '#app/core/assessment/panel/replies-to-rate'
import { waysByName } from '#app/core/assessment/panel/way-name'
import { definitionOf, scenarioSlugs } from '#test/support/every-page'
import {
	aCase,
	aComparison,
	aLine,
	aNumber,
	anEnding,
	aReply,
	aScenario,
	aScene,
} from '#test/support/scenarios/builders'

const angry = aComparison('trust', '<', 1)
const mild = aReply('sorry', 'end', { tone: 1, respect: 1, text: 'I am sorry, {{trust}}.' })
const scenario = aScenario({
	state: [aNumber('trust', { min: 0, max: 2, start: 2 })],
	mood: [
		{ mood: 'angry', when: angry },
		{ mood: 'calm', when: { op: 'always' } },
	],
	turns: { most: 6, then: 'end' },
	scenes: [
		aScene(
			'start',
			[
				aReply('poke', 'talk', { set: [{ kind: 'add', name: 'trust', by: -2 }] }),
				aReply('go-on', 'talk'),
				aReply('nod', 'talk', { text: '', deed: 'You nod.' }),
			],
			{ beats: [{ kind: 'prose', id: 'start:prose-1', text: 'Somebody waits.' }] },
		),
		aScene(
			'talk',
			[
				{
					...mild,
					cases: [
						aCase(mild, angry, { tone: -1 }),
						aCase(mild, aComparison('trust', '=', 1), { to: 'start' }),
					],
				},
			],
			{
				beats: [
					{
						kind: 'says',
						lines: [
							aLine('talk:says-1', { mood: 'angry', text: 'What now?' }),
							aLine('talk:says-2', { text: 'Yes?' }),
						],
					},
				],
			},
		),
	],
	endings: [anEnding('end')],
})

test('each reply is asked about once, and once more for a case that marks it differently, with what is said then', () => {
	expect(repliesToRate(scenario)).toEqual([
		{ reply: 'poke', context: 'Somebody waits.', mood: 'calm', text: 'Words of poke.' },
		{ reply: 'go-on', context: 'Somebody waits.', mood: 'calm', text: 'Words of go-on.' },
		{ reply: 'sorry', context: 'Yes?', mood: 'calm', text: 'I am sorry, 2.' },
		{ reply: 'sorry#1', context: 'What now?', mood: 'angry', text: 'I am sorry, 0.' },
	])
})

test.each(scenarioSlugs)('%s: everything that can be said is asked about, by names that it has', (slug) => {
	const definition = definitionOf(slug)
	const asked = repliesToRate(definition)
	const ways = waysByName(definition)
	expect(asked.filter(({ reply }) => !ways.has(reply))).toEqual([])
	expect(
		asked.filter(({ context, text }) => context === '' || text === '' || /\{\{/.test(context + text)),
	).toEqual([])
	const spoken = definition.scenes.flatMap(({ replies }) => replies).filter(({ text }) => text !== '')
	const names = new Set(asked.map(({ reply }) => reply))
	expect(names.size).toBe(asked.length)
	expect(spoken.filter(({ id }) => !names.has(id))).toEqual([])
	expect(asked.filter(({ mood }) => mood === null)).toEqual([])
})
