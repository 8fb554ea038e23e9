import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { confirmedRun } from '#app/core/play/confirmed-run'
import { replayRun } from '#app/core/play/run'
import { markedTurns, typedTurns } from '#app/core/play/typed-turns'
import type { Answer, ScenarioDefinition } from '#app/core/scenario/definition'
import type { Judged, Move, Written } from '#app/core/scenario/run'
import { aNeed, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const typing = { memory: 'none', typed: true } as const
const judged: Judged = { sure: true, capped: 'non-apology', resolution: 50, evidence: [] }
const wrote = (
	matched: string | null,
	tone: number | null,
	respect: number | null,
): { kind: 'written' } & Written => ({
	kind: 'written',
	text: 'my own words',
	scorer: 'some-scorer',
	matched,
	tone,
	respect,
})
const chose = (reply: string): Move => ({ kind: 'chosen', reply })

const talk = (answer: Answer = 'write', more: Partial<ScenarioDefinition> = {}) =>
	aScenario({
		needs: [aNeed('heard')],
		scenes: [
			aScene('opening', [aReply('sorry', 'second', { tone: 2, respect: 2, meets: ['heard'] })], { answer }),
			aScene('second', [
				aReply('help', 'good', { tone: 1, respect: 1 }),
				aReply('more', 'good', { tone: 2, respect: 2, when: { op: 'met', need: 'heard' } }),
			]),
		],
		...more,
	})

function played(moves: readonly Move[], definition = talk()) {
	const replayed = replayRun(definition, 1, moves, typing)
	if (!replayed.ok) throw new Error(`move ${replayed.at} is ${replayed.refused}`)
	return replayed.run
}
const marksOf = ({ turns }: ReturnType<typeof played>) => turns.map(({ tone, respect }) => [tone, respect])

test('a typed turn knows the move that it was typed in, past what was not understood and what was chosen beside it', () => {
	const moves = [wrote(null, null, null), wrote('sorry', 75, 75), chose('help')]
	expect(typedTurns(played(moves), moves).map(({ move, turn }) => [move, turn.number])).toEqual([[2, 1]])
	const beside = [wrote('sorry', 75, 75), chose('sorry'), chose('help')]
	const run = played(beside, talk('write-first'))
	expect(typedTurns(run, beside).map(({ move, turn }) => [move, turn.number])).toEqual([[1, 1]])
})

test('a turn that counts by what was chosen, or that no author marks, is not one to confirm', () => {
	const unclear = [wrote(null, null, null), chose('sorry'), chose('help')]
	expect(typedTurns(played(unclear, talk('write-first')), unclear)).toEqual([])
	const unmarked = talk('write', {
		scenes: [aScene('opening', [aReply('ring', 'good', { tone: null, respect: null })], { answer: 'write' })],
	})
	expect(typedTurns(played([wrote('ring', null, null)], unmarked), [wrote('ring', null, null)])).toEqual([])
})

test('a better mark gives back the good that poor wording took', () => {
	const moves = [wrote('sorry', 25, 10), chose('help')]
	const run = played(moves)
	expect(run.state.met).toEqual([])
	const confirmed = confirmedRun(run, moves, [{ number: 1, tone: 75, respect: 75 }])
	expect(confirmed.state.met).toEqual(['heard'])
	expect(marksOf(confirmed)[0]).toEqual([75, 75])
})

test('a poorer mark takes the good away, and what capped a text caps no more once a person has marked it', () => {
	const kind = [wrote('sorry', 100, 100), chose('help')]
	const confirmed = confirmedRun(played(kind), kind, [{ number: 1, tone: 25, respect: 0 }])
	expect(confirmed.state.met).toEqual([])
	const held: Move[] = [{ ...wrote('sorry', 75, 55), judged }, chose('help')]
	expect(confirmedRun(played(held), held, [{ number: 1, tone: 75, respect: 75 }]).state.met).toEqual([
		'heard',
	])
})

test('where a later reply would no longer have been on offer, only the marks change', () => {
	const moves = [wrote('sorry', 100, 100), chose('more')]
	const run = played(moves)
	const confirmed = confirmedRun(run, moves, [{ number: 1, tone: 0, respect: 0 }])
	expect([confirmed.ending, confirmed.state]).toEqual([run.ending, run.state])
	expect(marksOf(confirmed)).toEqual([
		[0, 0],
		[100, 100],
	])
})

test('marks that are kept change nothing, and those played stay as they were', () => {
	const moves: Move[] = [{ ...wrote('sorry', 62, 55), judged }, chose('help')]
	const run = played(moves)
	const rule = run.definition.rule
	const bounds = { resolution: { worst: 0, best: 100_000 } }
	const confirmed = confirmedRun(run, moves, [{ number: 1, tone: 62, respect: 55 }])
	expect(assess(confirmed, bounds, rule)).toEqual(assess(run, bounds, rule))
	confirmedRun(run, moves, [{ number: 1, tone: 0, respect: 0 }])
	expect(marksOf(run)[0]).toEqual([62, 55])
})

const rude = (repairs: string[] = []) =>
	aScenario({
		needs: [],
		scenes: [
			aScene('opening', [aReply('blame', 'second', { tone: -1, respect: -2 })]),
			aScene('second', [aReply('sorry', 'good', { tone: 2, respect: 2, repairs })]),
		],
	})
const bounds = { resolution: { worst: 0, best: 100_000 } }
const scored = (run: ReturnType<typeof played>) => assess(run, bounds, run.definition.rule)

test('a chosen turn is known by its move, and one that no author marks is not among them', () => {
	const moves = [wrote(null, null, null), wrote('sorry', 75, 75), chose('help')]
	expect(markedTurns(played(moves), moves).map(({ move, turn }) => [move, turn.number])).toEqual([
		[2, 1],
		[3, 2],
	])
	const silent = aScenario({ scenes: [aScene('opening', [aReply('ring', 'good')])] })
	const rung = [chose('ring')]
	expect(markedTurns(played(rung, silent), rung)).toEqual([])
})

test('a mark of a chosen turn counts, and what was done in it stays done', () => {
	const moves = [chose('blame'), chose('sorry')]
	const run = played(moves, rude())
	const confirmed = confirmedRun(run, moves, [{ number: 1, tone: 75, respect: 50 }])
	expect(marksOf(confirmed)).toEqual([
		[75, 50],
		[100, 100],
	])
	expect([confirmed.state, confirmed.ending]).toEqual([run.state, run.ending])
})

test('the cap of a -2 goes with its mark, and comes with one that is made good or not', () => {
	const moves = [chose('blame'), chose('sorry')]
	const run = played(moves, rude())
	expect(scored(run)).toMatchObject({ respectCap: 55 })
	expect(scored(confirmedRun(run, moves, [{ number: 1, tone: 25, respect: 50 }]))).toMatchObject({
		respectCap: null,
		scores: { respect: 75_000 },
	})
	const repaired = played(moves, rude(['blame']))
	expect(scored(repaired)).toMatchObject({ respectCap: 85 })
	const worse = confirmedRun(repaired, moves, [{ number: 2, tone: 100, respect: 0 }])
	expect(scored(worse)).toMatchObject({ respectCap: 55 })
})
