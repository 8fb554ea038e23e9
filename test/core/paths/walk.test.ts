import { expect, test } from 'vitest'
import { walk } from '#app/core/paths/walk'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { theParcel } from '#test/support/scenarios/the-parcel'

function places(definition: ScenarioDefinition, cap?: number) {
	const visited: string[] = []
	const result = walk(
		definition,
		(state, mood, replies) => {
			visited.push(`${state.turn} ${state.at} ${mood} ${replies.length}`)
		},
		cap,
	)
	return { visited, ...result }
}

test('every distinct state is visited once, endings too', () => {
	expect(places(theParcel())).toEqual({
		visited: [
			'0 opening tense 2',
			'1 look-up hostile 3',
			'1 look-up tense 4',
			'2 gave-up hostile 0',
			'2 kept tense 0',
			'2 hoping hostile 0',
			'2 gave-up tense 0',
			'2 kept calm 0',
			'2 hoping tense 0',
		],
		states: 9,
		capped: false,
	})
})

test('states that nothing ahead tells apart are visited once', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [aReply('left', 'middle'), aReply('right', 'middle')]),
			aScene('middle', [aReply('yes', 'good')]),
		],
	})
	expect(places(definition).visited).toEqual(['0 opening calm 2', '1 middle calm 1', '2 good calm 0'])
})

test('what was said counts while its scene can come again', () => {
	const definition = aScenario({
		scenes: [aScene('opening', [aReply('a', 'opening'), aReply('b', 'opening'), aReply('yes', 'good')])],
	})
	const { visited } = places(definition)
	expect(visited.filter((one) => one.startsWith('1 opening'))).toHaveLength(2)
	expect(visited.filter((one) => one.startsWith('2 opening'))).toEqual(['2 opening calm 1'])
})

test('a scene where nothing is left to say is visited without replies', () => {
	const definition = aScenario({ scenes: [aScene('opening', [aReply('ask', 'opening')])] })
	expect(places(definition).visited).toEqual(['0 opening calm 1', '1 opening calm 0'])
})

test('a walk that hits its cap stops and says so', () => {
	const { states, capped, visited } = places(theParcel(), 4)
	expect([states, capped, visited.length]).toEqual([4, true, 4])
})
