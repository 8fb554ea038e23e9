import { expect, test } from 'vitest'
import { boundsAt, boundsOf } from '#app/core/paths/bounds-of'
import type { Condition } from '#app/core/scenario/condition'
import type { Variable } from '#app/core/scenario/definition'
import { isStart, startFor, startsAtMost, startsOf } from '#app/core/scenario/starts'
import { aComparison, aNeed, aNumber, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const trust = aNumber('trust', { start: 1, starts: [1, 2] })
const memory: Variable = {
	name: 'memory',
	type: 'one-of',
	of: ['none', 'well', 'badly'],
	start: 'none',
	starts: ['none', 'well', 'badly'],
}
const remedy = (when: Condition) =>
	aScenario({
		state: [trust, memory],
		needs: [aNeed('remedy')],
		scenes: [aScene('opening', [aReply('own', 'good', { when, meets: ['remedy'] }), aReply('no', 'good')])],
	})

test('a scenario with one start has the plain one', () => {
	expect(startsOf(aScenario())).toEqual([{ key: 'neutral', values: {} }])
})

test('only starts that something looks at tell starts apart, the plain one first', () => {
	expect(startsOf(remedy(aComparison('trust', '=', 2)))).toEqual([
		{ key: 'trust=1', values: { trust: 1 } },
		{ key: 'trust=2', values: { trust: 2 } },
	])
	expect(
		startsOf(remedy({ op: 'and', of: [aComparison('memory', '=', 'well'), aComparison('trust', '=', 2)] })),
	).toHaveLength(6)
})

test('a seed draws a start, the same each time, and memory is what it is told to be', () => {
	const definition = remedy(aComparison('trust', '=', 2))
	const drawn = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => startFor(definition, seed, 'badly'))
	expect(drawn).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => startFor(definition, seed, 'badly')))
	expect(new Set(drawn.map((values) => values.trust))).toEqual(new Set([1, 2]))
	expect(new Set(drawn.map((values) => values.memory))).toEqual(new Set(['badly']))
})

test('a run is placed between the bounds of its own start', () => {
	const definition = remedy(aComparison('trust', '=', 2))
	const bounds = boundsOf(definition)
	const at = (trustNow: number) => boundsAt(bounds, definition, { trust: trustNow, memory: 'badly' })
	expect(at(1)).toMatchObject({ start: 'trust=1', resolution: { worst: 0, best: 0 } })
	expect(at(2)).toMatchObject({ start: 'trust=2', resolution: { worst: 0, best: 100_000 } })
})

test('bounds kept by an engine that told fewer starts apart are still found', () => {
	expect(isStart('neutral', { trust: 2 })).toBe(true)
	expect(isStart('trust=2', { trust: 2, memory: 'well' })).toBe(true)
	expect(isStart('trust=1', { trust: 2, memory: 'well' })).toBe(false)
})

test('a scenario with too many starts is not multiplied out', () => {
	const many = Array.from({ length: 12 }, (_, at): Variable => {
		const starts = Array.from({ length: 50 }, (_, value) => value)
		return aNumber(`n-${at}`, { max: 60, start: 0, starts })
	})
	const when: Condition = { op: 'and', of: many.map(({ name }) => aComparison(name, '=', 1)) }
	const definition = aScenario({
		state: many,
		scenes: [aScene('opening', [aReply('yes', 'good', { when }), aReply('no', 'good')])],
	})
	expect(startsOf(definition).length).toBeLessThanOrEqual(startsAtMost)
})
