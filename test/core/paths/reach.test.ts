import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { type Still, stillAlong } from '#app/core/paths/reach/reach'
import { moveRun, startRun } from '#app/core/play/run'
import { type Dimension, dimensions, type ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { played } from '#test/support/scenarios/played'
import { theParcel } from '#test/support/scenarios/the-parcel'

const slow = { timeout: 60_000 }
const resolution = { worst: 0, best: 80_000 }

/** A scenario with more passages than this is passed over: they are tried one by one. */
const mostRuns = 3000

/** Best and worst that any way of going on scores, tried one by one; `tell` hears of every run on the way. */
function tried(run: Run, tell: (run: Run, still: Still) => void, count: { runs: number }): Still {
	count.runs += 1
	fc.pre(count.runs <= mostRuns)
	let still: Still | null = null
	if (run.ending !== null) {
		const { scores } = assess(run, { resolution }, run.definition.rule)
		const just = (score: number) => ({ best: score, worst: score })
		still = { tone: just(scores.tone), respect: just(scores.respect), resolution: just(scores.resolution) }
	}
	for (const { id } of offered(run.definition, run.state)) {
		const moved = moveRun(run, { kind: 'chosen', reply: id })
		if (!moved.ok) throw new Error(moved.refused)
		const after = tried(moved.run, tell, count)
		still = still ? joined(still, after) : after
	}
	if (!still) throw new Error('a run that goes on has a reply on offer')
	tell(run, still)
	return still
}

function joined(one: Still, other: Still): Still {
	const side = (dimension: Dimension) => ({
		best: Math.max(one[dimension].best, other[dimension].best),
		worst: Math.min(one[dimension].worst, other[dimension].worst),
	})
	return { tone: side('tone'), respect: side('respect'), resolution: side('resolution') }
}

test('what can still be reached is what trying every way of going on says', slow, () => {
	fc.assert(
		fc.property(anyFullScenario(), fc.nat(20), (definition, seed) => {
			const start = startRun(definition, seed, { memory: 'badly', typed: false })
			tried(start, (run, still) => expect(stillAlong(run, resolution)?.at(-1)).toEqual(still), { runs: 0 })
		}),
		{ numRuns: 60 },
	)
})

test(
	'the ceiling never rises along a passage, nor does the floor fall, and both end at the score',
	slow,
	() => {
		fc.assert(
			fc.property(anyFullScenario(), fc.array(fc.nat()), (definition, picks) => {
				let run = startRun(definition, 1)
				for (const pick of picks) {
					const choices = offered(definition, run.state)
					const reply = choices[pick % Math.max(1, choices.length)]
					const moved = reply && moveRun(run, { kind: 'chosen', reply: reply.id })
					if (moved?.ok) run = moved.run
				}
				const along = stillAlong(run, resolution) ?? []
				expect(along).toHaveLength(run.turns.length + 1)
				for (const [index, after] of along.entries())
					for (const dimension of dimensions) {
						const before = along[index - 1]?.[dimension] ?? { best: 100_000, worst: 0 }
						expect(after[dimension].best).toBeLessThanOrEqual(before.best)
						expect(after[dimension].worst).toBeGreaterThanOrEqual(before.worst)
					}
				if (run.ending === null) return
				const { scores } = assess(run, { resolution }, definition.rule)
				const last = along.at(-1)
				for (const dimension of dimensions)
					expect(last?.[dimension]).toEqual({ best: scores[dimension], worst: scores[dimension] })
			}),
			{ numRuns: 100 },
		)
	},
)

test('the example: what each reply leaves within reach', () => {
	const along = stillAlong(played(theParcel(), ['procedure', 'own']), { worst: 0, best: 100_000 })
	expect(along?.map(({ tone, respect, resolution: share }) => [tone.best, respect.best, share.best])).toEqual(
		[
			[100_000, 100_000, 100_000],
			[50_000, 62_500, 100_000],
			[50_000, 62_500, 100_000],
		],
	)
})

test('a -2 that can still be made good leaves 85 within reach, one that cannot leaves 55', () => {
	const definition = (repairs: string[]) =>
		aScenario({
			scenes: [
				aScene('opening', [
					aReply('sneer', 'middle', { respect: -2 }),
					aReply('hello', 'middle', { respect: 2 }),
				]),
				aScene('middle', [
					...Array.from({ length: 9 }, (_, at) => aReply(`kind-${at}`, 'middle', { respect: 2, repairs })),
					aReply('yes', 'good', { respect: 2, repairs }),
				]),
			],
			turns: { most: 12, then: 'gave-up' },
		})
	const bestAfterSneer = (repairs: string[]) =>
		stillAlong(played(definition(repairs), ['sneer']), null)?.at(-1)?.respect.best
	expect([bestAfterSneer(['sneer']), bestAfterSneer([])]).toEqual([85_000, 55_000])
})

test('where there are too many paths, nothing is said', () => {
	expect(stillAlong(played(theParcel(), ['procedure']), null, 3)).toBeNull()
})

test('what was typed better than any choice had been within reach', () => {
	const definition: ScenarioDefinition = aScenario({
		scenes: [aScene('opening', [aReply('yes', 'good', { tone: 1 })], { answer: 'write' })],
	})
	const run = startRun(definition, 1, { memory: 'none', typed: true })
	const marks = { tone: 90, respect: null }
	const moved = moveRun(run, { kind: 'written', text: 'Yes!', scorer: 'simple-1', matched: 'yes', ...marks })
	if (!moved.ok) throw new Error(moved.refused)
	expect(stillAlong(moved.run, null)?.map(({ tone }) => tone.best)).toEqual([90_000, 90_000])
})
