import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { boundsAt, boundsOf } from '#app/core/paths/bounds-of'
import { placesOf } from '#app/core/scenario/graph'
import { marked, unmarked } from '#app/core/scenario/marks'
import { startFor } from '#app/core/scenario/starts'
import { anyFullPlay } from '#test/support/scenarios/any-play'
import { replayedPlay } from '#test/support/scenarios/played'

const low = { total: 0, tone: 0, respect: 0, resolution: 0 }

test('nobody passes at an ending that is not accepted, nor past respect 55 with a -2 that nothing repaired', () => {
	let [refused, owing] = [0, 0]
	fc.assert(
		fc.property(anyFullPlay(), fc.integer({ min: 56, max: 100 }), (play, respect) => {
			const run = replayedPlay(play)
			const { definition, seed, opening, turns } = run
			const own = boundsAt(boundsOf(definition), definition, startFor(definition, seed, opening.memory))
			const ending = placesOf(definition).endings.get(run.ending ?? '')
			const lowest = { ...definition.rule, pass: low }
			if (ending && !ending.accepted) {
				refused += 1
				expect(assess(run, own, lowest).passed).toBe(false)
			}
			const { owed } = turns.reduce(
				(marks, { reply, tone, respect: points, again }) =>
					marked(marks, { ...reply, tone, respect: points }, again),
				unmarked,
			)
			if (owed.length > 0) {
				owing += 1
				expect(assess(run, own, { ...lowest, pass: { ...low, respect } }).passed).toBe(false)
			}
		}),
		{ numRuns: 100 },
	)
	expect(refused).toBeGreaterThan(5)
	expect(owing).toBeGreaterThan(5)
})
