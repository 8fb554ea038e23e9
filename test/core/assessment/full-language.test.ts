import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { debriefOf } from '#app/core/assessment/debrief'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move } from '#app/core/scenario/run'
import {
	aCase,
	aComparison,
	aCritical,
	aFlag,
	aLine,
	aNeed,
	aNumber,
	anEnding,
	aReply,
	aScenario,
	aScene,
} from '#test/support/scenarios/builders'
import { replayedPlay } from '#test/support/scenarios/played'

const whole = { resolution: { worst: 0, best: 100_000 } }
const chose = (...replies: string[]): Move[] => replies.map((reply) => ({ kind: 'chosen', reply }))
const wrote = (matched: string | null, points: number | null, text = 'As I would say it'): Move => ({
	kind: 'written',
	text,
	scorer: 'simple-1',
	matched,
	tone: points,
	respect: points,
})

function ended(definition: ScenarioDefinition, moves: Move[]) {
	const run = replayedPlay({ definition, seed: 1, opening: { memory: 'none', typed: true }, moves })
	const result = assess(run, whole, definition.rule)
	return { result, debrief: debriefOf(run, result, run.definition.rule) }
}

const asked = { set: [{ kind: 'set' as const, name: 'asked', value: true }] }
const arising = aScenario({
	state: [aFlag('asked')],
	needs: [aNeed('heard'), aNeed('fee', { when: { op: 'flag', name: 'asked' }, weight: 3 })],
	critical: [
		aCritical('no-fee', {
			text: 'The fee was never mentioned',
			when: {
				op: 'and',
				of: [
					{ op: 'flag', name: 'asked' },
					{ op: 'not', of: { op: 'met', need: 'fee' } },
				],
			},
		}),
		aCritical('lie'),
	],
	scenes: [
		aScene('opening', [
			aReply('listen', 'middle', { tone: 2, respect: 2, meets: ['heard'] }),
			aReply('sell', 'middle', { tone: 2, respect: 2, meets: ['heard'], ...asked }),
		]),
		aScene('middle', [
			aReply('tell', 'good', { meets: ['fee'] }),
			aReply('close', 'good'),
			aReply('lie', 'good', { critical: ['lie'] }),
		]),
	],
})

test('a need that never arose is left out, one that arose counts', () => {
	const { result, debrief } = ended(arising, chose('listen', 'close'))
	expect(result).toMatchObject({ scores: { resolution: 100_000 }, experience: 'expected', critical: [] })
	expect(result.needs.map(({ id }) => id)).toEqual(['heard'])
	expect(debrief.taskSide).toBe(100)
	expect(ended(arising, chose('sell', 'close')).result).toMatchObject({
		scores: { resolution: 25_000 },
		experience: 'negative',
	})
	expect(ended(arising, chose('sell', 'tell')).result.scores.resolution).toBe(100_000)
})

test('a need that never arose is not told as met', () => {
	const turns = ended(arising, chose('listen', 'tell')).debrief.turns
	expect(turns.map(({ met }) => met)).toEqual([['Need heard'], []])
	expect(ended(arising, chose('sell', 'tell')).debrief.turns[1]?.met).toEqual(['Need fee'])
})

test('an omission stands at the ending, and is named in the debrief beside what was done', () => {
	const { result, debrief } = ended(arising, chose('sell', 'close'))
	expect(result.critical).toEqual(['no-fee'])
	expect(debrief.standing).toEqual(['The fee was never mentioned'])
	expect(debrief.turns.flatMap(({ critical }) => critical)).toEqual([])
	expect(ended(arising, chose('sell', 'lie')).debrief.standing).toEqual([
		'The fee was never mentioned',
		'Critical lie',
	])
})

test('what was made good does not stand, and a repair may hang on a case', () => {
	const sorry = aReply('sorry', 'good', { respect: 1 })
	const definition = (trust: number) =>
		aScenario({
			state: [aNumber('trust', { start: trust })],
			critical: [aCritical('lie')],
			scenes: [
				aScene('opening', [aReply('lie', 'middle', { respect: -2, critical: ['lie'] })]),
				aScene('middle', [
					{
						...sorry,
						cases: [aCase(sorry, aComparison('trust', '>', 1), { repairs: ['lie'] })],
					},
				]),
			],
		})
	expect(ended(definition(2), chose('lie', 'sorry')).debrief.standing).toEqual([])
	expect(ended(definition(2), chose('lie', 'sorry')).result.respectCap).toBe(85)
	expect(ended(definition(1), chose('lie', 'sorry')).debrief.standing).toEqual(['Critical lie'])
	expect(ended(definition(1), chose('lie', 'sorry')).result.respectCap).toBe(55)
})

const typed = aScenario({
	scenes: [
		aScene(
			'opening',
			[
				aReply('sorry', 'middle', { tone: 2, respect: 2 }),
				aReply('shrug', 'middle', { tone: -1, respect: -1 }),
			],
			{ answer: 'write-first' },
		),
		aScene('middle', [aReply('yes', 'good')]),
	],
})

test('15 points or fewer in a typed reply weigh as a -2', () => {
	const capOf = (points: number) =>
		ended(typed, [wrote('sorry', points), ...chose('sorry', 'yes')]).result.respectCap
	expect([capOf(16), capOf(15)]).toEqual([null, 55])
})

test('a typed turn tells what was typed, what it was taken for, and what was chosen beside', () => {
	const [turn] = ended(typed, [wrote('sorry', 60), ...chose('shrug', 'yes')]).debrief.turns
	expect(turn).toMatchObject({
		reply: 'As I would say it',
		tone: 60,
		written: {
			text: 'As I would say it',
			understood: true,
			sure: false,
			taken: 'Words of sorry.',
			beside: 'Words of shrug.',
		},
		better: { text: 'Words of sorry.' },
	})
})

test('a typed turn that was not understood tells what was chosen instead', () => {
	const [turn] = ended(typed, [wrote(null, null), ...chose('shrug', 'yes')]).debrief.turns
	expect(turn).toMatchObject({
		reply: 'Words of shrug.',
		tone: 25,
		written: { text: 'As I would say it', understood: false, taken: 'Words of shrug.', beside: null },
	})
})

test('a strength and a change say what was done, where nothing was said', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [
				aReply('listen', 'middle', { tone: 2, respect: 2, text: '', deed: 'You let her finish.' }),
			]),
			aScene('middle', [
				aReply('sigh', 'good', { tone: -1, respect: -1, text: '', deed: 'You sigh.' }),
				aReply('look', 'good', { tone: 1, respect: 1, text: 'Let me see.', deed: 'You look it up.' }),
			]),
		],
	})
	const { strength, change, turns } = ended(definition, chose('listen', 'sigh')).debrief
	expect(strength).toMatchObject({ turn: 1, reply: '', deed: 'You let her finish.' })
	expect(change).toMatchObject({
		turn: 2,
		reply: '',
		deed: 'You sigh.',
		better: { text: 'Let me see.', deed: 'You look it up.' },
	})
	expect(turns.map(({ deed }) => deed)).toEqual(['You let her finish.', 'You sigh.'])
})

test('everything a person reads has its values in words, as they were then', () => {
	const item = '{{item}} {{trust}}'
	const definition = aScenario({
		people: [
			{ id: 'maya', name: '{{person}}', about: '', avatar: 'maya' },
			{ id: 'sam', name: 'Sam of {{item}}', about: '', avatar: 'sam' },
		],
		state: [
			aNumber('trust'),
			{ name: 'variant', type: 'one-of', of: ['a', 'b'], start: 'a', starts: ['a', 'b'] },
		],
		variants: ['a', 'b'].map((id) => ({ id, texts: { item: 'the kettle', person: 'Maya Osei' } })),
		needs: [aNeed('heard', { text: `Need ${item}` })],
		extras: [{ id: 'ring', text: `Extra ${item}`, side: 'people', fit: null }],
		critical: [aCritical('lie', { text: `Critical ${item}` })],
		expects: [{ id: 'expects-1', text: `Expects ${item}`, beaten: null, broken: null }],
		wanted: `Wanted ${item}`,
		scenes: [
			aScene(
				'opening',
				[
					aReply('low', 'good', {
						tone: 1,
						respect: 1,
						text: `Low ${item}`,
						deed: `Deed ${item}`,
						why: { text: `Why ${item}`, lesson: null },
						set: [{ kind: 'add', name: 'trust', by: 1 }],
						meets: ['heard'],
						offers: ['ring'],
						critical: ['lie'],
					}),
					aReply('high', 'good', { tone: 2, respect: 2, text: `High ${item}`, deed: `Deed ${item}` }),
				],
				{
					title: `Title ${item}`,
					beats: [
						{ kind: 'says', lines: [aLine('opening:says-1', { text: `Says ${item}` })] },
						{ kind: 'says', lines: [aLine('opening:says-2', { by: 'sam', text: `Says ${item}` })] },
						{ kind: 'thinks', lines: [aLine('opening:thinks-1', { text: `Thinks ${item}` })] },
					],
				},
			),
		],
		endings: [
			anEnding('good', { stories: [{ experience: null, text: `Story ${item}` }] }),
			anEnding('gave-up'),
		],
	})
	const { debrief } = ended(definition, chose('low'))
	expect(JSON.stringify(debrief)).not.toContain('{{')
	expect(debrief).toMatchObject({
		counterpart: { name: 'Maya Osei' },
		story: 'Story the kettle 3',
		wanted: 'Wanted the kettle 3',
		expectations: [{ text: 'Expects the kettle 3' }],
		standing: ['Critical the kettle 3'],
		change: { reply: 'Low the kettle 2', deed: 'Deed the kettle 2', better: { text: 'High the kettle 2' } },
		turns: [
			{
				sceneTitle: 'Title the kettle 2',
				said: ['Says the kettle 2', 'Says the kettle 2'],
				saidBy: ['Maya Osei', 'Sam of the kettle'],
				thought: ['Thinks the kettle 2'],
				why: 'Why the kettle 2',
				met: ['Need the kettle 2'],
				offered: ['Extra the kettle 2'],
				critical: ['Critical the kettle 2'],
			},
		],
		result: { needs: [{ text: 'Need the kettle 3' }] },
	})
})
