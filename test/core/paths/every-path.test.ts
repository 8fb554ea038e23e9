import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { boundsOf } from '#app/core/paths/bounds-of'
import { countPassages } from '#app/core/paths/every/count-passages'
import { everyPath, type Told } from '#app/core/paths/every/every-path'
import { reachFrom } from '#app/core/paths/reach/reach'
import { moveRun, startRun } from '#app/core/play/run'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { offered, startState } from '#app/core/scenario/step'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import { theParcel } from '#test/support/scenarios/the-parcel'

const slow = { timeout: 60_000 }
const parcel = theParcel()
const mostRuns = 3000

type Ended = { run: Run; chance: number }

/** Every passage from the plain start, played one by one. */
function everyPassage(definition: ScenarioDefinition): Ended[] {
	const ended: Ended[] = []
	const open: Ended[] = [{ run: startRun(definition, 1), chance: 1 }]
	for (let one = open.pop(); one; one = open.pop()) {
		fc.pre(open.length + ended.length <= mostRuns)
		if (one.run.ending !== null) {
			ended.push(one)
			continue
		}
		const offer = offered(definition, one.run.state)
		for (const { id } of offer) {
			const moved = moveRun(one.run, { kind: 'chosen', reply: id })
			if (!moved.ok) throw new Error(moved.refused)
			open.push({ run: moved.run, chance: one.chance / offer.length })
		}
	}
	return ended
}

test('passages are counted as if each was played by itself, and so is what passes', slow, () => {
	fc.assert(
		fc.property(anyFullScenario(), (definition) => {
			const ended = everyPassage(definition)
			const { values, at } = startRun(definition, 1).state
			const resolution = { worst: 0, best: 100_000 }
			const reach = reachFrom(definition, { ...startState(definition, values), at })
			const count = reach && countPassages(reach.graph, resolution)
			const passing = ended.filter(({ run }) => assess(run, { resolution }, definition.rule).passed)
			expect(count?.passages).toBe(ended.length)
			expect(count?.passing.passages).toBe(passing.length)
			expect(count?.passing.chance).toBeCloseTo(
				passing.reduce((sum, { chance }) => sum + chance, 0),
				9,
			)
			for (const { id, passages } of count?.endings ?? [])
				expect(passages).toBe(ended.filter(({ run }) => run.ending === id).length)
		}),
		{ numRuns: 60 },
	)
})

test('more ways than one wants to follow are not counted', () => {
	const reach = reachFrom(parcel, startState(parcel))
	expect(reach && countPassages(reach.graph, null, 3)).toBeNull()
})

test('the worst way has the lowest total of all passages, the best the highest of those that pass', () => {
	const [plain] = boundsOf(parcel)
	const results = everyPassage(parcel).map(({ run }) => assess(run, plain, parcel.rule))
	const { report, starts } = everyPath(parcel)
	expect(starts[0]?.worst?.scores.total).toBe(Math.min(...results.map(({ scores }) => scores.total)))
	const passed = results.filter((one) => one.passed)
	expect(report.starts[0]?.best?.scores.total).toBe(Math.max(...passed.map(({ scores }) => scores.total)))
})

test('every bot fares somehow, and a thousand players are sent in', () => {
	const { bots, players, starts } = everyPath(parcel)
	expect(bots.map(({ fared }) => fared.length)).toEqual(bots.map(() => starts.length))
	expect(players.played).toBe(1000)
	const chance = starts[0]?.count?.passing.chance ?? 0
	expect(Math.abs(players.passed / players.played - chance)).toBeLessThan(0.06)
})

test('it tells how far it has come, and never goes back', () => {
	const heard: Told[] = []
	everyPath(parcel, (told) => heard.push({ ...told }))
	expect(heard.at(-1)).toMatchObject({ done: heard.at(-1)?.of, players: 1000 })
	for (const [at, told] of heard.entries())
		expect(told.states).toBeGreaterThanOrEqual(heard[at - 1]?.states ?? 0)
})
