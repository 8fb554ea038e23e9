import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { atLeastAsGood } from '#app/core/paths/at-least-as-good'
import { isPassable } from '#app/core/paths/passable'
import { type Marks, marked, unmarked } from '#app/core/scenario/marks'
import { anyPlay } from '#test/support/scenarios/any-play'
import { aReply } from '#test/support/scenarios/builders'
import { everyRun } from '#test/support/scenarios/every-run'
import { played } from '#test/support/scenarios/played'

vi.setConfig({ testTimeout: 30_000 })

const good = aReply('good', 'x', { tone: 2, respect: 2 })
const fair = aReply('fair', 'x', { tone: 1, respect: 1 })
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
			expect(isPassable(strict, whole, 100_000)).toBe(passed)
		}),
		{ numRuns: 300 },
	)
})

test('marks are at least as good only when nothing they have is worse', () => {
	expect(atLeastAsGood(after([good]), after([fair]))).toBe(true)
	expect(atLeastAsGood(after([fair]), after([good]))).toBe(false)
	const warm = aReply('warm', 'x', { tone: 2, respect: 0 })
	const fairly = aReply('fairly', 'x', { tone: 0, respect: 2 })
	expect(atLeastAsGood(after([warm]), after([fairly]))).toBe(false)
	expect(atLeastAsGood(after([fairly]), after([warm]))).toBe(false)
})

test('a low reply said again, a -2, one still owed and a failure that stands each make marks worse', () => {
	const low = (mark: -1 | -2) => aReply('low', 'x', { tone: mark, respect: mark })
	const sneer = aReply('sneer', 'x', { tone: 2, respect: -2 })
	const flat = aReply('flat', 'x', { tone: 2, respect: -1 })
	const sorry = aReply('sorry', 'x', { repairs: ['sneer', 'lie'] })
	const lie = { ...good, critical: ['lie'] }
	const worse: [Marks, Marks][] = [
		[after([low(-1)], [low(-1), true]), after([low(-1)])],
		[after([low(-2)], [low(-2), true]), after([low(-2)])],
		[after([sneer], [sorry]), after([flat])],
		[after([sneer]), after([sneer], [sorry])],
		[after([lie]), after([good])],
		[after([lie]), after([lie], [sorry])],
	]
	for (const [these, others] of worse) {
		expect(atLeastAsGood(others, these)).toBe(true)
		expect(atLeastAsGood(these, others)).toBe(false)
	}
})
