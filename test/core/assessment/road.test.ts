import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { debriefOf } from '#app/core/assessment/debrief'
import { mostLostIn, roadOf } from '#app/core/assessment/road'
import { boundsOf } from '#app/core/paths/bounds-of'
import { aNumber, aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { played } from '#test/support/scenarios/played'
import { theParcel } from '#test/support/scenarios/the-parcel'

test('the road not taken: what was within reach before and after each choice, down to the score', () => {
	const run = played(theParcel(), ['believe', 'courier'])
	expect(roadOf(run)).toEqual([
		{
			tone: { before: 100_000, after: 100_000 },
			respect: { before: 100_000, after: 100_000 },
			resolution: { before: 100_000, after: 100_000 },
		},
		{
			tone: { before: 100_000, after: 75_000 },
			respect: { before: 100_000, after: 50_000 },
			resolution: { before: 100_000, after: 0 },
		},
	])
})

test('the turn that took most out of reach is named, with what it cost most of', () => {
	const run = played(theParcel(), ['believe', 'courier'])
	expect(mostLostIn(roadOf(run), run.definition.rule.weights)).toEqual({
		turn: 2,
		lost: 60_000,
		dimension: 'resolution',
		before: 100_000,
		after: 0,
	})
})

test('what a turn cost most of goes by the weights of the rule in force', () => {
	const road = roadOf(played(theParcel(), ['believe', 'courier']))
	expect(mostLostIn(road, { tone: 10, respect: 80, resolution: 10 })).toMatchObject({ dimension: 'respect' })
})

test('where nothing was lost, no turn is named', () => {
	const run = played(theParcel(), ['believe', 'own-and-ring'])
	expect(mostLostIn(roadOf(run), run.definition.rule.weights)).toBeNull()
})

test('where there are too many paths to say, the debrief says nothing of the road', () => {
	const scenes = Array.from({ length: 9 }, (_, at) => `room-${at}`)
	const replies = (at: number) =>
		Array.from({ length: 6 }, (_, way) =>
			aReply(`go-${at}-${way}`, scenes[(at + way) % 9] ?? 'room-0', {
				sticky: true,
				set: [{ kind: 'add', name: way % 2 === 0 ? 'trust' : 'calm', by: way - 2 }],
			}),
		)
	const definition = aScenario({
		state: [aNumber('trust', { max: 100 }), aNumber('calm', { max: 100 })],
		mood: [
			{
				mood: 'cross',
				when: {
					op: 'compare',
					left: { kind: 'variable', name: 'trust' },
					is: '<',
					right: { kind: 'variable', name: 'calm' },
				},
			},
			{ mood: 'calm', when: { op: 'always' } },
		],
		scenes: scenes.map((id, at) => aScene(id, [...replies(at), aReply(`end-${at}`, 'good')])),
		turns: { most: 60, then: 'gave-up' },
	})
	const run = played(definition, ['end-0'])
	const [bounds] = boundsOf(definition, 1000)
	const debrief = debriefOf(run, assess(run, bounds, definition.rule), definition.rule)
	expect(debrief).toMatchObject({ mostLost: null, turns: [{ road: null }] })
})
