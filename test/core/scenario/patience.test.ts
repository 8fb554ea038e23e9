import { expect, test } from 'vitest'
import type { RunState } from '#app/core/scenario/run'
import { landing, startState } from '#app/core/scenario/step'
import { aNumber, anEnding, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const more = (by: number) => ({ kind: 'add', name: 'patience', by }) as const
const wait = aReply('wait', 'hall', { sticky: true })
const soothe = aReply('soothe', 'hall', { sticky: true, set: [more(2)] })
const leave = aReply('leave', 'good')

/** Two turns of patience, and a gauge that runs 3 a turn. */
function hall(to: string, most = 10) {
	return aScenario({
		state: [
			aNumber('patience', { max: 2 }),
			aNumber('second', { max: 3, start: 3 }),
			aNumber('minutes', { max: 60, start: 0 }),
		],
		patience: [
			{ name: 'patience', by: 'maya', turns: 2, to },
			{ name: 'second', by: 'maya', turns: 3, to: 'walked-out' },
		],
		gauges: [{ name: 'minutes', title: 'Handling time', unit: 'min', each: 3 }],
		turns: { most, then: 'gave-up' },
		scenes: [aScene('hall', [wait, soothe, leave]), aScene('street', [wait, leave])],
		endings: [anEnding('good'), anEnding('gave-up'), anEnding('walked-out')],
	})
}

const after = (definition: ReturnType<typeof hall>, ...replies: (typeof wait)[]): RunState =>
	replies.reduce((state, reply) => landing(definition, state, reply), startState(definition))

test('every turn costs patience, and at 0 the person leaves', () => {
	const definition = hall('gave-up')
	expect(after(definition, wait)).toMatchObject({ at: 'hall', values: { patience: 1, second: 2 } })
	expect(after(definition, wait, wait)).toMatchObject({ at: 'gave-up', values: { patience: 0 } })
})

test('a reply may win patience back, never above where it started', () => {
	const definition = hall('gave-up')
	expect(after(definition, soothe)).toMatchObject({ at: 'hall', values: { patience: 1 } })
	expect(after(definition, wait, soothe)).toMatchObject({ at: 'hall', values: { patience: 1 } })
})

test('a reply that ends it does so, even with the last patience', () => {
	expect(after(hall('gave-up'), wait, leave)).toMatchObject({ at: 'good', values: { patience: 0 } })
})

test('whoever ran out of patience leaves once: play goes on where that leads', () => {
	const definition = hall('street')
	expect(after(definition, wait, wait).at).toBe('street')
	expect(after(definition, wait, wait, leave).at).toBe('good')
	expect(after(definition, wait, wait, wait).at).toBe('walked-out')
})

test('on the last turn patience comes before the turn limit, which ends what patience does not', () => {
	expect(after(hall('walked-out', 2), wait, wait).at).toBe('walked-out')
	expect(after(hall('street', 2), wait, wait).at).toBe('gave-up')
})

test('a gauge moves on with every turn, the last one too', () => {
	expect(after(hall('gave-up'), wait).values.minutes).toBe(3)
	expect(after(hall('gave-up'), wait, leave).values.minutes).toBe(6)
})
