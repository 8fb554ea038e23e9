import { expect, test } from 'vitest'
import { replayRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import type { Run } from '#app/core/scenario/run'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { theParcel } from '#test/support/scenarios/the-parcel'

function after(seed: number, ...replies: string[]): Run {
	const replayed = replayRun(
		theParcel(),
		seed,
		replies.map((reply) => ({ kind: 'chosen', reply })),
	)
	if (!replayed.ok) throw new Error('these replies are on offer')
	return replayed.run
}

test('the stage shows this turn and nothing ahead, no marks and no thoughts', () => {
	const stage = stageOf(startRun(theParcel(), 1))
	expect({ ...stage, replies: stage.replies.map(({ id }) => id).toSorted() }).toEqual({
		title: 'The parcel that never came',
		channel: 'phone',
		heading: 'The phone rings',
		person: { id: 'maya', name: 'Maya Osei', about: 'Orders every month.', avatar: 'maya' },
		mood: 'tense',
		turn: 1,
		most: 10,
		past: [],
		beats: [
			{ kind: 'prose', id: 'opening:prose-1', text: 'The board shows six people waiting.' },
			{ kind: 'says', id: 'opening:says-1', by: 'maya', text: 'Line opening:says-1.' },
		],
		people: [{ id: 'maya', name: 'Maya Osei', about: 'Orders every month.', avatar: 'maya' }],
		gauges: [],
		answer: { choose: true, write: false, thenChoose: false },
		pause: false,
		unclear: [],
		pending: null,
		pendingMarks: null,
		replies: ['believe', 'procedure'],
		withheld: [],
		ended: false,
	})
})

test('the past keeps the lines that were said in the mood of then', () => {
	expect(stageOf(after(1, 'procedure', 'own')).past).toEqual([
		{
			kind: 'prose',
			id: 'opening:prose-1',
			by: null,
			text: 'The board shows six people waiting.',
			turn: 1,
		},
		{ kind: 'says', id: 'opening:says-1', by: 'maya', text: 'Line opening:says-1.', turn: 1 },
		{ kind: 'reply', text: 'Words of procedure.', deed: null, written: false, turn: 1 },
		{ kind: 'says', id: 'look-up:says-1', by: 'maya', text: 'Well?', turn: 2 },
		{ kind: 'reply', text: 'Words of own.', deed: null, written: false, turn: 2 },
	])
	expect(stageOf(after(1, 'believe')).beats).toMatchObject([{ id: 'look-up:says-2' }])
})

test('at an ending there is nothing to say and the turns are those taken', () => {
	const stage = stageOf(after(1, 'believe', 'own'))
	expect(stage).toMatchObject({ heading: 'Ending kept', turn: 2, replies: [], ended: true })
	expect(stage.beats).toHaveLength(1)
})

test('the order of replies is the same for one seed and differs between seeds', () => {
	const order = (seed: number) =>
		stageOf(after(seed, 'believe'))
			.replies.map(({ id }) => id)
			.join()
	expect(order(3)).toBe(order(3))
	expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(order)).size).toBeGreaterThan(3)
})

test('a reply said once is gone when its scene comes again, a sticky one stays', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [
				aReply('ask', 'opening'),
				aReply('sorry', 'opening', { sticky: true }),
				aReply('yes', 'good'),
			]),
		],
	})
	const replayed = replayRun(definition, 1, [
		{ kind: 'chosen', reply: 'ask' },
		{ kind: 'chosen', reply: 'sorry' },
	])
	const ids = replayed.ok ? stageOf(replayed.run).replies.map(({ id }) => id) : []
	expect(ids.toSorted()).toEqual(['sorry', 'yes'])
})
