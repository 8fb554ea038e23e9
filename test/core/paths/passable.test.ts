import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { atLeastAsGood } from '#app/core/paths/at-least-as-good'
import { isPassable } from '#app/core/paths/passable'
import type { Condition } from '#app/core/scenario/condition'
import type { Mark, Reply, Rule } from '#app/core/scenario/definition'
import { asMarked, type Marks, marked, unmarked } from '#app/core/scenario/marks'
import { anyPlay } from '#test/support/scenarios/any-play'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { everyRun } from '#test/support/scenarios/every-run'
import { played } from '#test/support/scenarios/played'

vi.setConfig({ testTimeout: 30_000 })

const plainStart = { key: 'neutral', values: {} }

function said(id: string, marks: Partial<Reply>) {
	return asMarked(aReply(id, 'x', marks))
}

const good = said('good', { tone: 2, respect: 2 })
const fair = said('fair', { tone: 1, respect: 1 })
const after = (...turns: [reply: Parameters<typeof marked>[1], again?: boolean][]): Marks =>
	turns.reduce((marks, [reply, again]) => marked(marks, reply, again ?? false), unmarked)

test('whether some path passes is what playing every path says, with floors that some path just reaches', () => {
	fc.assert(
		fc.property(anyPlay(), ({ definition, replies }) => {
			const whole = { worst: 0, best: 100_000 }
			const { scores } = assess(played(definition, replies), { resolution: whole }, definition.rule)
			const pass = {
				total: Math.floor(scores.total / 1000),
				tone: Math.floor(scores.tone / 1000),
				respect: Math.floor(scores.respect / 1000),
				resolution: Math.floor(scores.resolution / 1000),
			}
			const strict = { ...definition, rule: { ...definition.rule, pass } }
			let passed = false
			everyRun(strict, (run) => {
				if (run.ending !== null) passed ||= assess(run, { resolution: whole }, strict.rule).passed
			})
			expect(isPassable(strict, whole, 100_000, plainStart)).toBe(passed)
		}),
		{ numRuns: 300 },
	)
})

test('marks are at least as good only when nothing they have is worse', () => {
	expect(atLeastAsGood(after([good]), after([fair]))).toBe(true)
	expect(atLeastAsGood(after([fair]), after([good]))).toBe(false)
	const warm = said('warm', { tone: 2, respect: 0 })
	const fairly = said('fairly', { tone: 0, respect: 2 })
	expect(atLeastAsGood(after([warm]), after([fairly]))).toBe(false)
	expect(atLeastAsGood(after([fairly]), after([warm]))).toBe(false)
})

test('a low reply said again, a -2, one still owed and a failure that stands each make marks worse', () => {
	const lowTone = (tone: Mark) => said('low', { tone })
	const lowRespect = said('low', { respect: -1 })
	const sneer = said('sneer', { tone: 2, respect: -2 })
	const flat = said('flat', { tone: 2, respect: 0 })
	const sorry = said('sorry', { respect: 2, repairs: ['sneer', 'lie'] })
	const plain = said('plain', { respect: 0 })
	const kind = said('kind', { respect: 2 })
	const lie = { ...good, critical: ['lie'] }
	const worse: [Marks, Marks][] = [
		[after([lowTone(-1)], [lowTone(-1), true]), after([lowTone(-1)])],
		[after([lowTone(-2)], [lowTone(-2), true]), after([lowTone(-2)])],
		[after([lowRespect], [lowRespect, true]), after([lowRespect])],
		[after([sneer], [sorry]), after([flat], [plain])],
		[after([sneer], [kind]), after([sneer], [sorry])],
		[after([lie], [kind]), after([good], [kind])],
		[after([lie], [kind]), after([lie], [sorry])],
	]
	for (const [these, others] of worse) {
		expect(atLeastAsGood(others, these)).toBe(true)
		expect(atLeastAsGood(these, others)).toBe(false)
	}
})

test('a turn without a mark is no worse than a middling one', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [aReply('so-so', 'middle', { tone: 0 }), aReply('quiet', 'middle')]),
			aScene('middle', [aReply('great', 'good', { tone: 2, respect: 2 })]),
		],
		rule: toneFrom(100),
	})
	expect(isPassable(definition, null, 1000, plainStart)).toBe(true)
})

test('a sticky reply not said yet is worth more than one that was', () => {
	const first: Condition = {
		op: 'compare',
		left: { kind: 'turn' },
		is: '=',
		right: { kind: 'value', value: 1 },
	}
	const definition = aScenario({
		scenes: [
			aScene('hall', [
				aReply('praise', 'room', { tone: 2, sticky: true }),
				aReply('greet', 'room', { tone: 2, sticky: true, when: first }),
			]),
			aScene('room', [aReply('back', 'hall', { sticky: true }), aReply('end', 'good', { tone: 0 })]),
		],
		rule: toneFrom(80),
		turns: { most: 4, then: 'gave-up' },
	})
	expect(isPassable(definition, null, 1000, plainStart)).toBe(true)
})

function toneFrom(tone: number): Rule {
	return {
		pass: { total: 0, tone, respect: 0, resolution: 0 },
		weights: { tone: 30, respect: 35, resolution: 35 },
	}
}
