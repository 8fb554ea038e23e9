import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf } from '#app/core/paths/coverage/coverage'
import { conditionKey } from '#app/core/paths/coverage/sightings'
import type { Condition } from '#app/core/scenario/condition'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import {
	aCase,
	aComparison,
	aLine,
	aNumber,
	anEnding,
	aReply,
	aScenario,
	aScene,
} from '#test/support/scenarios/builders'
import { everyRun } from '#test/support/scenarios/every-run'

const known = (definition: Parameters<typeof coverageOf>[0]) =>
	Object.fromEntries(
		coverageOf(definition).conditions.map((one) => [conditionKey(one), [one.held, one.failed]]),
	)
const plain = { key: 'neutral', values: {} }
const said = (reply: string): Condition => ({ op: 'said', reply })

test('a condition that holds on one path and fails on another is covered both ways', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [aReply('ask', 'middle'), aReply('tell', 'middle')]),
			aScene('middle', [aReply('yes', 'good'), aReply('own', 'good', { when: said('ask') })]),
		],
	})
	expect(known(definition)).toEqual({ 'reply-when own 1': [true, true] })
})

test('a condition that no path makes true, or false, says so', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [aReply('ask', 'middle')]),
			aScene('middle', [
				aReply('never', 'good', { when: { op: 'not', of: said('ask') } }),
				aReply('always', 'good', { when: said('ask') }),
			]),
		],
	})
	expect(known(definition)).toEqual({
		'reply-when never 1': [false, true],
		'reply-when always 1': [true, false],
	})
})

test('a condition behind one that always holds is never looked at', () => {
	const ask = aReply('ask', 'good')
	const trusting = aComparison('trust', '>', 0)
	const definition = aScenario({
		state: [aNumber('trust')],
		scenes: [aScene('opening', [{ ...ask, cases: [aCase(ask, trusting), aCase(ask, trusting)] }])],
	})
	expect(known(definition)).toEqual({ 'case-when ask 1': [true, false], 'case-when ask 2': [false, false] })
	expect(coverageOf(definition).cases).toEqual(
		new Map([
			['ask#1', { states: 1, firstTurn: 0 }],
			['ask#2', { states: 0, firstTurn: null }],
		]),
	)
})

test('lines are covered where they are said, each by the first that fits', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [aReply('yes', 'good')], {
				beats: [{ kind: 'says', lines: [aLine('a', { mood: 'calm' }), aLine('b')] }],
			}),
		],
	})
	const { lines } = coverageOf(definition)
	expect([lines.get('a')?.states, lines.get('b')?.states]).toEqual([1, 0])
	expect(known(definition)).toEqual({ 'line-mood a 1': [true, false] })
})

test('what is expected is looked at where it ends, and whether an extra fits where it is given', () => {
	const definition = aScenario({
		expects: [{ id: 'expects-1', text: 'To wait', beaten: said('quick'), broken: said('slow') }],
		extras: [{ id: 'call', text: 'A call', side: 'people', fit: { op: 'met', need: 'heard' } }],
		needs: [],
		scenes: [
			aScene('opening', [
				aReply('quick', 'good', { offers: ['call'], meets: ['heard'] }),
				aReply('other', 'good'),
			]),
		],
		endings: [anEnding('good'), anEnding('gave-up')],
	})
	expect(known(definition)).toEqual({
		'beaten expects-1 1': [true, true],
		'broken expects-1 1': [false, true],
		'fit call 1': [false, true],
	})
})

test('a walk that hits its cap says so', () => {
	expect(coverageOf(aScenario(), 1)).toMatchObject({ states: 1, capped: true })
})

test('what is covered is what playing every passage covers', () => {
	fc.assert(
		fc.property(anyFullScenario(), (definition) => {
			const coverage = coverageOf(definition, 100_000, [plain])
			const [places, replies, moods] = [new Set<string>(), new Set<string>(), new Set<string>()]
			everyRun({ ...definition, state: definition.state.map(fixed) }, (run) => {
				places.add(run.state.at)
				moods.add(run.mood)
				for (const { reply } of run.turns) replies.add(reply.id)
			})
			const came = (map: typeof coverage.scenes) =>
				[...map].filter(([, { states }]) => states > 0).map(([id]) => id)
			expect(new Set([...came(coverage.scenes), ...came(coverage.endings)])).toEqual(places)
			expect(new Set(came(coverage.replies))).toEqual(replies)
			expect(new Set(came(coverage.moods))).toEqual(moods)
		}),
		{ numRuns: 60 },
	)
})

function fixed<Variable extends { start: unknown; starts: unknown[] }>(one: Variable): Variable {
	return { ...one, starts: [one.start] }
}
