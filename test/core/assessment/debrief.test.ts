import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { debriefOf } from '#app/core/assessment/debrief'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { aCritical, aLine, anEnding, aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { played } from '#test/support/scenarios/played'
import { theParcel } from '#test/support/scenarios/the-parcel'

function debrief(definition: ScenarioDefinition, ...replies: string[]) {
	const run = played(definition, replies)
	return debriefOf(
		run,
		assess(run, { resolution: { worst: 0, best: 100_000 } }, definition.rule),
		definition.rule,
	)
}

test('the debrief tells the story beside the wanted one and asks about every mood', () => {
	expect(debrief(theParcel(), 'believe', 'own')).toMatchObject({
		counterpart: { id: 'maya', name: 'Maya Osei', avatar: 'maya' },
		endMood: 'calm',
		moods: ['hostile', 'tense', 'calm'],
		story: 'Story of kept.',
		wanted: 'They put it right.',
		taskSide: 100,
		peopleSide: 100,
		result: { passed: true },
	})
})

test('each turn tells what was said and thought then, what it met, and a better reply on offer', () => {
	expect(debrief(theParcel(), 'procedure', 'tomorrow').turns).toEqual([
		{
			number: 1,
			sceneTitle: 'The phone rings',
			said: ['Line opening:says-1.'],
			saidBy: ['Maya Osei'],
			thought: ['Line opening:thinks-1.'],
			reply: 'Words of procedure.',
			deed: null,
			written: null,
			tone: 25,
			respect: 25,
			road: {
				tone: { before: 100_000, after: 50_000 },
				respect: { before: 100_000, after: 62_500 },
				resolution: { before: 100_000, after: 100_000 },
			},
			again: false,
			moodBefore: 'tense',
			moodAfter: 'hostile',
			why: 'Why procedure.',
			lesson: null,
			better: { text: 'Words of believe.', deed: null, why: 'Why believe.' },
			acts: [],
			effort: [],
			pause: false,
			met: [],
			offered: [],
			critical: [],
		},
		expect.objectContaining({
			number: 2,
			said: ['Well?'],
			thought: [],
			better: { text: 'Words of own.', deed: null, why: 'Why own.' },
			met: ['Maya knows where the parcel is'],
			critical: ['Promised a date that nobody can keep'],
		}),
	])
})

test('a better reply that was not on offer then is not suggested', () => {
	const [, second] = debrief(theParcel(), 'procedure', 'own').turns
	expect(second?.better).toBeNull()
	const [, warm] = debrief(theParcel(), 'believe', 'own').turns
	expect(warm?.better?.text).toBe('Words of own-and-ring.')
})

test('the strength is the best-marked turn, then the one that gave most, then the earliest', () => {
	expect(debrief(theParcel(), 'procedure', 'own').strength?.turn).toBe(2)
	expect(debrief(theParcel(), 'believe', 'own-and-ring').strength).toEqual({
		turn: 2,
		reply: 'Words of own-and-ring.',
		deed: null,
		why: 'Why own-and-ring.',
	})
	expect(debrief(theParcel(), 'believe', 'own').strength?.turn).toBe(1)
})

test('praise never rings false: a warm voice with no respect in it, or with harm in it, is no strength', () => {
	expect(debrief(theParcel(), 'procedure', 'courier').strength).toBeNull()
	const definition = aScenario({
		scenes: [
			aScene('opening', [
				aReply('pass-on', 'opening', { tone: 1, respect: 0 }),
				aReply('lie', 'opening', { tone: 2, respect: 2, critical: ['lie'] }),
				aReply('own', 'good', { tone: 1, respect: 1 }),
				aReply('sigh', 'good', { tone: 0, respect: 0 }),
			]),
		],
		critical: [aCritical('lie')],
	})
	expect(debrief(definition, 'pass-on', 'lie', 'sigh').strength).toBeNull()
	expect(debrief(definition, 'pass-on', 'lie', 'own').strength?.turn).toBe(3)
})

test('the change is the turn where another reply gains most', () => {
	expect(debrief(theParcel(), 'procedure', 'own').change).toEqual({
		turn: 1,
		reply: 'Words of procedure.',
		deed: null,
		why: 'Why procedure.',
		better: { text: 'Words of believe.', deed: null, why: 'Why believe.' },
		lesson: null,
	})
	expect(debrief(theParcel(), 'believe', 'courier').change?.turn).toBe(2)
	expect(debrief(theParcel(), 'believe', 'own-and-ring').change).toBeNull()
})

test('nobody is sent to a critical failure, to a -2 in respect, or to what they said before', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [
				aReply('ask', 'opening', { tone: 1, respect: 1, sticky: true }),
				aReply('lie', 'good', { tone: 2, respect: 2, critical: ['lie'] }),
				aReply('sneer', 'good', { tone: 2, respect: -2, sticky: true }),
				aReply('flat', 'good', { tone: -1, respect: -1 }),
			]),
		],
		critical: [aCritical('lie')],
	})
	expect(debrief(definition, 'ask', 'flat').change).toBeNull()
	expect(debrief(definition, 'flat').change?.better?.text).toBe('Words of ask.')
})

test('an expectation is met unless it was beaten, and a broken one outweighs a beaten one', () => {
	expect(debrief(theParcel(), 'believe', 'own').expectations).toEqual([
		{ text: 'To explain it all again', got: 'beaten' },
	])
	expect(debrief(theParcel(), 'procedure', 'own').expectations[0]?.got).toBe('met')
	const always = { op: 'always' as const }
	const both = aScenario({ expects: [{ id: 'expects-1', text: 'To wait', beaten: always, broken: always }] })
	expect(debrief(both, 'yes').expectations[0]?.got).toBe('broken')
})

test('the story is that of the experience where one is told', () => {
	const stories = [
		{ experience: null, text: 'Any.' },
		{ experience: 'negative' as const, text: 'Not again.' },
	]
	const ended = (accepted: boolean, told = stories) =>
		debrief(
			aScenario({
				scenes: [aScene('opening', [aReply('yes', 'good', { tone: 2, respect: 2 })])],
				endings: [anEnding('good', { accepted, stories: told }), anEnding('gave-up')],
			}),
			'yes',
		).story
	expect(ended(true)).toBe('Any.')
	expect(ended(false)).toBe('Not again.')
	expect(ended(true, stories.slice(1))).toBeNull()
})

test('a side without needs has no share, and shares are weighted and rounded down', () => {
	expect(debrief(theParcel(), 'procedure', 'tomorrow')).toMatchObject({ taskSide: 33, peopleSide: 0 })
	expect(debrief(aScenario(), 'yes')).toMatchObject({ taskSide: null, peopleSide: null })
})

test('what another mood would have said stays out of the debrief', () => {
	const lines = [aLine('a', { mood: 'calm', text: 'Calm.' }), aLine('b', { text: 'Other.' })]
	const definition = aScenario({
		scenes: [aScene('opening', [aReply('yes', 'good')], { beats: [{ kind: 'thinks', lines }] })],
	})
	expect(debrief(definition, 'yes').turns[0]?.thought).toEqual(['Calm.'])
})
