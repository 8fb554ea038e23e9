import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { boundsOf } from '#app/core/paths/bounds-of'
import { findPassage } from '#app/core/paths/find-passage'
import { wayOf } from '#app/core/paths/passages'
import { shortestCareful } from '#app/core/paths/shortest-careful'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { placesOf } from '#app/core/scenario/graph'
import { marked, unmarked } from '#app/core/scenario/marks'
import { needsNow } from '#app/core/scenario/needs-now'
import type { Run } from '#app/core/scenario/run'
import { startsOf } from '#app/core/scenario/starts'
import { verdictOf } from '#app/core/scenario/verdict'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import { everyRun } from '#test/support/scenarios/every-run'

vi.setConfig({ testTimeout: 30_000 })

const owes = ({ turns }: Run) =>
	turns.reduce((marks, turn) => marked(marks, { ...turn.reply, ...turn }, turn.again), unmarked).owed.length >
	0

function endedRuns(definition: ScenarioDefinition, start: ReturnType<typeof startsOf>[number]): Run[] {
	const ended: Run[] = []
	everyRun(definition, (run) => run.ending !== null && ended.push(run), [start])
	return ended
}

test('a passage with a -2 unrepaired that passes is found just when playing every path finds one', () => {
	fc.assert(
		fc.property(anyFullScenario(), (definition) => {
			const floors = { total: 30, tone: 30, respect: 30, resolution: 0 }
			const low = { ...definition, rule: { ...definition.rule, pass: floors } }
			const bounds = boundsOf(low)
			for (const [at, start] of startsOf(low).slice(0, 2).entries()) {
				const resolution = bounds[at]?.resolution ?? null
				const found = findPassage(
					low,
					start,
					({ state, marks }) => {
						const ending = placesOf(low).endings.get(state.at)
						if (!ending || marks.owed.length === 0) return false
						return verdictOf(low, low.rule, resolution, ending, state, marks).passed
					},
					100_000,
					{ apart: ({ owed }) => owed.toSorted().join() },
				)
				const some = endedRuns(low, start).some(
					(run) => owes(run) && assess(run, { resolution }, low.rule).passed,
				)
				expect(found !== null).toBe(some)
			}
		}),
		{ numRuns: 40 },
	)
})

test('the shortest careful ways all pass just when playing every path says so', () => {
	fc.assert(
		fc.property(anyFullScenario(), (definition) => {
			const bounds = boundsOf(definition)
			for (const [at, start] of startsOf(definition).slice(0, 2).entries()) {
				const resolution = bounds[at]?.resolution ?? null
				const careful = endedRuns(definition, start).filter(
					({ turns, state }) =>
						turns.every(
							({ reply: { tone, respect, critical } }) =>
								(tone ?? 1) >= 1 && (respect ?? 1) >= 1 && critical.length === 0,
						) && needsNow(definition, state).every(({ id, must }) => !must || state.met.includes(id)),
				)
				const fewest = Math.min(...careful.map(({ turns }) => turns.length))
				const shortest = careful.filter(({ turns }) => turns.length === fewest)
				const ways = shortestCareful(definition, start, 100_000)
				if (ways === 'capped') throw new Error('too many')
				const said = new Set(shortest.map(({ turns }) => turns.map(({ reply }) => reply.id).join()))
				for (const way of ways) expect(said).toContain(wayOf(way).join())
				const passes = (way: (typeof ways)[number]) => {
					const ending = placesOf(definition).endings.get(way.state.at)
					return (
						ending && verdictOf(definition, definition.rule, resolution, ending, way.state, way.marks).passed
					)
				}
				expect(ways.length > 0).toBe(shortest.length > 0)
				expect(ways.every(passes)).toBe(
					shortest.every((run) => assess(run, { resolution }, definition.rule).passed),
				)
			}
		}),
		{ numRuns: 40 },
	)
})

test('a search that would take more passages than it may says so', () => {
	fc.assert(
		fc.property(anyFullScenario(), (definition) => {
			const [start] = startsOf(definition)
			if (!start) throw new Error('there is always a start')
			expect(findPassage(definition, start, () => false, 0)).toBe('capped')
			expect(shortestCareful(definition, start, 0)).toBe('capped')
		}),
		{ numRuns: 5 },
	)
})
