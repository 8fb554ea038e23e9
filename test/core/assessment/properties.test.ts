import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import type { Result } from '#app/core/assessment/result'
import { boundsAt, boundsOf } from '#app/core/paths/bounds-of'
import { moveRun, replayRun } from '#app/core/play/run'
import { canonical } from '#app/core/scenario/canonical'
import { draws, shuffle } from '#app/core/scenario/chance'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import { pointsOf } from '#app/core/scenario/rubric'
import type { Move, Points, Run } from '#app/core/scenario/run'
import { startFor } from '#app/core/scenario/starts'
import { anyFullPlay, anyTypedPlay, type Play } from '#test/support/scenarios/any-play'
import { aReply, aScene } from '#test/support/scenarios/builders'
import { replayedPlay } from '#test/support/scenarios/played'
import { newMove, newSeed, renamed } from '#test/support/scenarios/renamed'

vi.setConfig({ testTimeout: 30_000 })

const scored = ['tone', 'respect', 'resolution', 'total'] as const
const anyAtAll = () => fc.oneof(anyFullPlay(), anyTypedPlay())

const known = new WeakMap<ScenarioDefinition, ReturnType<typeof boundsOf>>()

function assessed(run: Run): Result {
	const { definition, seed, opening } = run
	const bounds = known.get(definition) ?? boundsOf(definition)
	known.set(definition, bounds)
	const start = startFor(definition, seed, opening.memory)
	return assess(run, boundsAt(bounds, definition, start), definition.rule)
}

function result(play: Play, moves: readonly Move[] = play.moves): Result {
	return assessed(replayedPlay(play, moves))
}

/** The same run with one turn's points changed and all else equal. */
function withPoints(run: Run, at: number, dimension: 'tone' | 'respect', points: Points): Run {
	return {
		...run,
		turns: run.turns.map((turn, index) => (index === at ? { ...turn, [dimension]: points } : turn)),
	}
}

test('generated scenarios are scenarios', () => {
	fc.assert(
		fc.property(anyFullPlay(), ({ definition }) => {
			expect(scenarioDefinitionSchema.parse(definition)).toEqual(definition)
		}),
	)
})

test('scores are whole thousandths from 0 to 100, however the marks came about', () => {
	fc.assert(
		fc.property(anyAtAll(), (play) => {
			const { scores } = result(play)
			for (const name of scored) {
				expect(Number.isInteger(scores[name])).toBe(true)
				expect(scores[name]).toBeGreaterThanOrEqual(0)
				expect(scores[name]).toBeLessThanOrEqual(100_000)
			}
		}),
	)
})

test('raising the points of one turn, all else equal, never lowers a score', () => {
	const dimension = fc.constantFrom('tone' as const, 'respect' as const)
	const raises = fc.integer({ min: 1, max: 100 })
	fc.assert(
		fc.property(anyAtAll(), fc.nat(), dimension, raises, (play, pick, raised, by) => {
			const run = replayedPlay(play)
			const at = pick % run.turns.length
			const points = run.turns[at]?.[raised] ?? null
			fc.pre(points !== null && points < 100)
			const before = assessed(run).scores
			const after = assessed(withPoints(run, at, raised, Math.min(100, points + by))).scores
			for (const name of scored) expect(after[name]).toBeGreaterThanOrEqual(before[name])
		}),
	)
})

test('a -2 in respect never leaves respect higher than any other mark in its place', () => {
	fc.assert(
		fc.property(anyAtAll(), fc.nat(), fc.integer({ min: 1, max: 100 }), (play, pick, other) => {
			const run = replayedPlay(play)
			const at = pick % run.turns.length
			const respect = (points: Points) => assessed(withPoints(run, at, 'respect', points)).scores.respect
			expect(respect(pointsOf(-2))).toBeLessThanOrEqual(respect(other))
			expect(respect(15)).toBeLessThanOrEqual(respect(16))
		}),
	)
})

test('other names change no score, from the same start', () => {
	fc.assert(
		fc.property(anyAtAll(), (play) => {
			const { definition, seed, opening, moves } = play
			const other = result({
				definition: renamed(definition),
				seed: newSeed(definition, seed, opening.memory),
				opening,
				moves: moves.map(newMove),
			})
			const { scores, passed, experience, missed, respectCap } = result(play)
			expect(other).toMatchObject({ scores, passed, experience, missed, respectCap })
		}),
	)
})

test('another order of scenes, endings and replies changes nothing', () => {
	fc.assert(
		fc.property(anyAtAll(), fc.nat(), (play, seed) => {
			const { definition } = play
			const next = draws(seed, 'order', 1)
			const [first, ...others] = definition.scenes.map((scene) => ({
				...scene,
				replies: shuffle(scene.replies, next),
			}))
			const scenes = first ? [first, ...shuffle(others, next)] : []
			const reordered = { ...definition, scenes, endings: shuffle(definition.endings, next) }
			expect(result({ ...play, definition: reordered })).toEqual(result(play))
		}),
	)
})

test('a scene that nothing leads to changes nothing', () => {
	fc.assert(
		fc.property(anyAtAll(), (play) => {
			const { definition } = play
			const needs = definition.needs.map(({ id }) => id)
			const island = aScene('island', [
				aReply('rescue', 'good', { tone: 2, respect: 2, meets: needs }),
				aReply('drown', 'gave-up', { tone: -2, respect: -2, sticky: true }),
			])
			const wider = { ...definition, scenes: [...definition.scenes, island] }
			expect(result({ ...play, definition: wider })).toEqual(result(play))
		}),
	)
})

test('the same version, seed, memory, rule and moves give the same result, byte for byte', () => {
	fc.assert(
		fc.property(anyAtAll(), (play) => {
			const definition = scenarioDefinitionSchema.parse(JSON.parse(canonical(play.definition)))
			const moves: Move[] = JSON.parse(canonical(play.moves))
			const again = { ...play, definition }
			expect(canonical(replayedPlay(again, moves).state)).toBe(canonical(replayedPlay(play).state))
			expect(canonical(result(again, moves))).toBe(canonical(result(play)))
		}),
	)
})

test('what was not understood changes no state and no score', () => {
	const unclear: Move = {
		kind: 'written',
		text: 'hm',
		scorer: 'any',
		matched: null,
		tone: null,
		respect: null,
	}
	fc.assert(
		fc.property(anyTypedPlay(), fc.nat(), (play, pick) => {
			const at = pick % play.moves.length
			const before = replayedPlay(play, play.moves.slice(0, at))
			const mumbled = moveRun(before, unclear)
			fc.pre(mumbled.ok && mumbled.run.pending === null)
			if (!mumbled.ok) return
			const { state, mood, turns } = mumbled.run
			expect({ state, mood, turns }).toEqual({ state: before.state, mood: before.mood, turns: before.turns })
			const moves = play.moves.toSpliced(at, 0, unclear)
			// Nobody is asked to type a sixth time.
			fc.pre(replayRun(play.definition, play.seed, moves, play.opening).ok)
			expect(result(play, moves)).toEqual(result(play))
		}),
	)
})

test('a typed reply never does critical harm', () => {
	fc.assert(
		fc.property(anyTypedPlay(), (play) => {
			for (const { written, reply } of replayedPlay(play).turns)
				if (written?.matched) expect(reply.critical).toEqual([])
		}),
	)
})

test('passed is every floor reached and nothing negative', () => {
	fc.assert(
		fc.property(anyAtAll(), (play) => {
			const { passed, experience, missed, scores } = result(play)
			const { pass } = play.definition.rule
			expect(missed).toEqual(scored.filter((name) => scores[name] < pass[name] * 1000))
			expect(passed).toBe(experience !== 'negative' && missed.length === 0)
			if (missed.includes('respect')) expect(experience).toBe('negative')
		}),
	)
})
