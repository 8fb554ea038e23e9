import { expect, test } from 'vitest'
import { recoveryOf } from '#app/core/assessment/recovery'
import type { Condition } from '#app/core/scenario/condition'
import { aComparison, aNumber, aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { played } from '#test/support/scenarios/played'

const below = (value: number): Condition => aComparison('trust', '<', value)

/** Maya starts calm; each move changes her trust by so much, and she is hostile below 1, tense below 2. */
function moved(...by: number[]) {
	const scenes = by.map((change, at) =>
		aScene(`scene-${at}`, [
			aReply(`reply-${at}`, at + 1 < by.length ? `scene-${at + 1}` : 'good', {
				set: [{ kind: 'add', name: 'trust', by: change }],
			}),
		]),
	)
	const definition = aScenario({
		state: [aNumber('trust')],
		mood: [
			{ mood: 'hostile', when: below(1) },
			{ mood: 'tense', when: below(2) },
			{ mood: 'calm', when: { op: 'always' } },
		],
		scenes,
	})
	return recoveryOf(
		played(
			definition,
			by.map((_, at) => `reply-${at}`),
		),
	)
}

test('trust that was lost and won back is told: where it was lowest, and where it came back', () => {
	expect(moved(-1, -1, 1, 1)).toEqual({ lowTurn: 2, lowMood: 'hostile', backTurn: 4, backMood: 'calm' })
})

test('won back in part is not won back', () => {
	expect(moved(-2, 1)).toBeNull()
})

test('a mood that never fell has nothing to win back', () => {
	expect([moved(1, 0, 1), moved(0)]).toEqual([null, null])
})

test('of two falls that were won back the deeper one is told', () => {
	expect(moved(-1, 1, -2, 2)).toMatchObject({ lowTurn: 3, lowMood: 'hostile', backTurn: 4 })
})

test('a fall that was won back counts though another one after it was not', () => {
	expect(moved(-2, 2, -2)).toMatchObject({ lowTurn: 1, backTurn: 2 })
})
