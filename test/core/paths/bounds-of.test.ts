import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { boundsSchema } from '#app/core/paths/bounds'
import { boundsOf } from '#app/core/paths/bounds-of'
import { walk } from '#app/core/paths/walk'
import { linesIn } from '#app/core/scenario/lines-in'
import type { Run, RunState } from '#app/core/scenario/run'
import { sideShareOf } from '#app/core/scenario/side-share'
import { startsOf } from '#app/core/scenario/starts'
import { lineFor, moodOf, offered } from '#app/core/scenario/step'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { everyRun } from '#test/support/scenarios/every-run'
import { theParcel } from '#test/support/scenarios/the-parcel'

const slow = { timeout: 30_000 }

test('the example can end in three ways, between nothing and everything, and can be passed', () => {
	expect(boundsOf(theParcel())).toEqual([
		{
			start: 'neutral',
			resolution: { worst: 0, best: 100_000 },
			fewestTurns: 2,
			passable: true,
			endings: ['kept', 'hoping', 'gave-up'],
			states: 9,
			capped: false,
		},
	])
})

test('bounds can be stored and read back', () => {
	const [bounds] = boundsOf(theParcel())
	expect(boundsSchema.parse(JSON.parse(JSON.stringify(bounds)))).toEqual(bounds)
})

test('the bounds are those of every passage, one by one', slow, () => {
	fc.assert(
		fc.property(anyFullScenario(), fc.nat(), (definition, pick) => {
			const starts = startsOf(definition)
			const start = starts[pick % starts.length]
			const bounds = boundsOf(definition).find((one) => one.start === start?.key)
			if (!bounds || !start) throw new Error('every start has its bounds')
			const ended: Run[] = []
			everyRun(definition, (run) => run.ending !== null && ended.push(run), [start])
			const shares = ended.map(({ state }) => sideShareOf(definition, 'task', state) ?? 100_000)
			const reached = new Set(ended.map(({ ending }) => ending))
			expect(bounds).toMatchObject({
				resolution: { worst: Math.min(...shares), best: Math.max(...shares) },
				fewestTurns: Math.min(...ended.map(({ state }) => state.turn)),
				passable: ended.some((run) => assess(run, bounds, definition.rule).passed),
				endings: definition.endings.map(({ id }) => id).filter((id) => reached.has(id)),
				capped: false,
			})
		}),
		{ numRuns: 60 },
	)
})

test('the walk sees every stage that some passage sees, and no other', slow, () => {
	fc.assert(
		fc.property(anyFullScenario(), (definition) => {
			const seen = (state: RunState) => {
				const place = [...definition.scenes, ...definition.endings].find(({ id }) => id === state.at)
				const lines = (place?.beats ?? []).map((beat) => lineFor(definition, state, linesIn(beat))?.id)
				const replies = offered(definition, state).map(({ id }) => id)
				return [state.turn, state.at, moodOf(definition, state), state.met, lines, replies].join('|')
			}
			const walked = new Set<string>()
			const played = new Set<string>()
			walk(definition, (state) => walked.add(seen(state)))
			everyRun(definition, (run) => played.add(seen(run.state)))
			expect([...walked].toSorted()).toEqual([...played].toSorted())
		}),
		{ numRuns: 60 },
	)
})

test('a scenario that only bad replies lead through cannot be passed', () => {
	const definition = aScenario({
		scenes: [aScene('opening', [aReply('no', 'good', { tone: -1, respect: -1 })])],
	})
	expect(boundsOf(definition)[0]?.passable).toBe(false)
})

test('where the walk hits its cap, bounds are unknown and not guessed', () => {
	const [bounds] = boundsOf(theParcel(), 1)
	expect(bounds).toMatchObject({ resolution: null, passable: null, capped: true, states: 1 })
})

test('a scene where nothing is left to say ends the run as the turn limit does', () => {
	const definition = aScenario({ scenes: [aScene('opening', [aReply('ask', 'opening')])] })
	expect(boundsOf(definition)[0]).toMatchObject({ endings: ['gave-up'], fewestTurns: 1 })
})
