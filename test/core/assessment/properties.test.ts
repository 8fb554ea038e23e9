import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import type { Result } from '#app/core/assessment/result'
import { boundsOf } from '#app/core/paths/bounds-of'
import { canonical } from '#app/core/scenario/canonical'
import { draws, shuffle } from '#app/core/scenario/chance'
import { type Mark, type ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import type { Run } from '#app/core/scenario/run'
import { anyPlay } from '#test/support/scenarios/any-play'
import { aReply, aScene } from '#test/support/scenarios/builders'
import { played } from '#test/support/scenarios/played'
import { newName, renamed } from '#test/support/scenarios/renamed'

vi.setConfig({ testTimeout: 30_000 })

const scored = ['tone', 'respect', 'resolution', 'total'] as const

function assessed(definition: ScenarioDefinition, run: Run): Result {
	const [bounds] = boundsOf(definition)
	if (!bounds) throw new Error('there is always a neutral start')
	return assess(run, bounds, definition.rule)
}

function result(definition: ScenarioDefinition, replies: string[]): Result {
	return assessed(definition, played(definition, replies))
}

/** The same run with one turn's mark changed and all else equal. */
function withMark(run: Run, at: number, dimension: 'tone' | 'respect', mark: Mark): Run {
	return {
		...run,
		turns: run.turns.map((turn, index) => (index === at ? { ...turn, [dimension]: mark } : turn)),
	}
}

test('generated scenarios are scenarios', () => {
	fc.assert(
		fc.property(anyPlay(), ({ definition }) => {
			expect(scenarioDefinitionSchema.parse(definition)).toEqual(definition)
		}),
	)
})

test('scores are whole thousandths from 0 to 100', () => {
	fc.assert(
		fc.property(anyPlay(), ({ definition, replies }) => {
			const { scores } = result(definition, replies)
			for (const name of scored) {
				expect(Number.isInteger(scores[name])).toBe(true)
				expect(scores[name]).toBeGreaterThanOrEqual(0)
				expect(scores[name]).toBeLessThanOrEqual(100_000)
			}
		}),
	)
})

test('raising the mark of one turn, all else equal, never lowers a score', () => {
	const dimension = fc.constantFrom('tone' as const, 'respect' as const)
	fc.assert(
		fc.property(anyPlay(), fc.nat(), dimension, ({ definition, replies }, pick, raised) => {
			const run = played(definition, replies)
			const at = pick % run.turns.length
			const mark = run.turns[at]?.[raised] ?? null
			fc.pre(mark !== null && mark < 2)
			const before = assessed(definition, run).scores
			for (const higher of ([-1, 0, 1, 2] as const).filter((one) => one > mark)) {
				const after = assessed(definition, withMark(run, at, raised, higher)).scores
				for (const name of scored) expect(after[name]).toBeGreaterThanOrEqual(before[name])
			}
		}),
	)
})

test('a -2 in respect never leaves respect higher than any other mark in its place', () => {
	fc.assert(
		fc.property(anyPlay(), fc.nat(), ({ definition, replies }, pick) => {
			const run = played(definition, replies)
			const at = pick % run.turns.length
			const respect = (mark: Mark) => assessed(definition, withMark(run, at, 'respect', mark)).scores.respect
			for (const other of [-1, 0, 1, 2] as const) expect(respect(-2)).toBeLessThanOrEqual(respect(other))
		}),
	)
})

test('other names change no score', () => {
	fc.assert(
		fc.property(anyPlay(), ({ definition, replies }) => {
			const other = result(renamed(definition), replies.map(newName))
			const { scores, passed, experience, missed, respectCap } = result(definition, replies)
			expect(other).toMatchObject({ scores, passed, experience, missed, respectCap })
		}),
	)
})

test('another order of scenes, endings and replies changes nothing', () => {
	fc.assert(
		fc.property(anyPlay(), fc.nat(), ({ definition, replies }, seed) => {
			const next = draws(seed, 'order', 1)
			const [first, ...others] = definition.scenes.map((scene) => ({
				...scene,
				replies: shuffle(scene.replies, next),
			}))
			const scenes = first ? [first, ...shuffle(others, next)] : []
			const reordered = { ...definition, scenes, endings: shuffle(definition.endings, next) }
			expect(result(reordered, replies)).toEqual(result(definition, replies))
		}),
	)
})

test('a scene that nothing leads to changes nothing', () => {
	fc.assert(
		fc.property(anyPlay(), ({ definition, replies }) => {
			const needs = definition.needs.map(({ id }) => id)
			const island = aScene('island', [
				aReply('rescue', 'good', { tone: 2, respect: 2, meets: needs }),
				aReply('drown', 'gave-up', { tone: -2, respect: -2, sticky: true }),
			])
			const wider = { ...definition, scenes: [...definition.scenes, island] }
			expect(result(wider, replies)).toEqual(result(definition, replies))
		}),
	)
})

test('the same version, seed, rule and moves give the same result, byte for byte', () => {
	fc.assert(
		fc.property(anyPlay(), ({ definition, replies }) => {
			const stored = scenarioDefinitionSchema.parse(JSON.parse(canonical(definition)))
			expect(canonical(result(stored, replies))).toBe(canonical(result(definition, replies)))
		}),
	)
})

test('passed is every floor reached and nothing negative', () => {
	fc.assert(
		fc.property(anyPlay(), ({ definition, replies }) => {
			const { passed, experience, missed, scores } = result(definition, replies)
			const { pass } = definition.rule
			expect(missed).toEqual(scored.filter((name) => scores[name] < pass[name] * 1000))
			expect(passed).toBe(experience !== 'negative' && missed.length === 0)
			if (missed.includes('respect')) expect(experience).toBe('negative')
		}),
	)
})
