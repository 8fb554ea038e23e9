import { expect, test } from 'vitest'
import { actsTold } from '#app/core/assessment/acts-told'
import { effortTold } from '#app/core/assessment/effort-told'
import type { Reply } from '#app/core/scenario/definition'
import { aCritical, aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { played } from '#test/support/scenarios/played'

const twoTurns = (first: Reply[], second: Reply[] = [aReply('end', 'good', { tone: 1 })]) =>
	aScenario({
		critical: [aCritical('lie')],
		scenes: [aScene('opening', first), aScene('then', second)],
	})

test('acts are told in their order, each with the turns it came in', () => {
	const definition = twoTurns(
		[aReply('hear', 'then', { tone: 1, acts: ['ask', 'listen'] })],
		[aReply('end', 'good', { tone: 1, acts: ['ask', 'close'] })],
	)
	const told = actsTold(played(definition, ['hear', 'end']))
	expect(told?.flatMap(({ act, turns }) => (turns.length > 0 ? [[act, ...turns]] : []))).toEqual([
		['listen', 1],
		['ask', 1, 2],
		['close', 2],
	])
})

test('an act that never came has its chance where a good and safe reply on offer had it', () => {
	const definition = twoTurns(
		[
			aReply('rule', 'then', { tone: -1, acts: ['explain'] }),
			aReply('own', 'then', { tone: 2, acts: ['own'] }),
			aReply('cold', 'then', { tone: -1, acts: ['limit'] }),
			aReply('lie', 'then', { tone: 2, acts: ['offer'], critical: ['lie'] }),
		],
		[aReply('end', 'good', { tone: 1, acts: ['agree'] })],
	)
	const told = actsTold(played(definition, ['rule', 'end']))
	const chances = (told ?? []).map(({ act, chance }) => [act, chance])
	expect(Object.fromEntries(chances)).toEqual({
		...{ listen: null, ask: null, own: 1, explain: null, offer: null, agree: null, limit: null, close: null },
	})
})

test('a scenario that does not say what its replies do has no acts, and none that asks anything', () => {
	const run = played(twoTurns([aReply('go', 'then', { tone: 1 })]), ['go', 'end'])
	expect([actsTold(run), effortTold(run)]).toEqual([null, null])
})

test('effort is told by turn, and spared where another reply as well marked asks for none', () => {
	const definition = twoTurns(
		[
			aReply('again', 'then', { tone: 1, respect: -1, effort: ['repeat', 'wait'] }),
			aReply('note', 'then', { tone: 1, respect: 2 }),
		],
		[
			aReply('form', 'good', { tone: 2, respect: 2, effort: ['task'] }),
			aReply('cold', 'good', { tone: -1, respect: -1 }),
		],
	)
	expect(effortTold(played(definition, ['again', 'form']))).toEqual({
		turns: [
			{ turn: 1, efforts: ['repeat', 'wait'], spared: true },
			{ turn: 2, efforts: ['task'], spared: false },
		],
		avoidable: false,
	})
	expect(effortTold(played(definition, ['note', 'cold']))).toEqual({ turns: [], avoidable: false })
})

test('effort was avoidable where a careful way asks for none, and not where kindness costs some too', () => {
	const asks = aReply('form', 'good', { tone: 2, respect: 2, effort: ['task'] })
	const spares = aReply('do-it', 'good', { tone: 1, respect: 1 })
	const cold = aReply('no', 'good', { tone: 0, respect: -1 })
	const avoidable = (...replies: Reply[]) =>
		effortTold(played(aScenario({ scenes: [aScene('opening', replies)] }), ['form']))?.avoidable
	expect(avoidable(asks, spares)).toBe(true)
	expect(avoidable(asks, cold)).toBe(false)
})
