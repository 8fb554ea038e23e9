import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { moveRun, plainOpening, replayRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import type { Answer } from '#app/core/scenario/definition'
import type { Move, Run } from '#app/core/scenario/run'
import {
	aComparison,
	aCritical,
	aNeed,
	aNumber,
	aReply,
	aScenario,
	aScene,
} from '#test/support/scenarios/builders'

const typing = { memory: 'none', typed: true } as const
const wrote = (matched: string | null, tone = 75, respect = 100, text = 'my own words'): Move => ({
	kind: 'written',
	text,
	scorer: 'simple-1',
	matched,
	...(matched ? { tone, respect } : { tone: null, respect: null }),
})
const chose = (reply: string): Move => ({ kind: 'chosen', reply })

const definitionOf = (answer: Answer) =>
	aScenario({
		state: [aNumber('trust'), aNumber('patience', { max: 4, start: 4 })],
		patience: [{ name: 'patience', by: 'maya', turns: 4, to: 'gave-up' }],
		mood: [
			{ mood: 'tense', when: aComparison('trust', '<', 3) },
			{ mood: 'calm', when: { op: 'always' } },
		],
		needs: [aNeed('heard')],
		critical: [aCritical('lie')],
		scenes: [
			aScene(
				'opening',
				[
					aReply('sorry', 'opening', {
						tone: 1,
						respect: 2,
						meets: ['heard'],
						set: [{ kind: 'add', name: 'trust', by: 1 }],
						sticky: true,
					}),
					aReply('promise', 'good', { tone: 2, respect: 1, critical: ['lie'] }),
					aReply('shrug', 'good', { tone: -1, respect: -1 }),
				],
				{ answer },
			),
		],
	})

function after(answer: Answer, ...moves: Move[]): Run {
	const replayed = replayRun(definitionOf(answer), 1, moves, typing)
	if (!replayed.ok) throw new Error(`move ${replayed.at} is ${replayed.refused}`)
	return replayed.run
}
const refusal = (answer: Answer, ...moves: Move[]) => {
	const replayed = replayRun(definitionOf(answer), 1, moves, typing)
	return replayed.ok ? null : replayed.refused
}

test('a typed reply takes its match’s route and effects, and its own marks', () => {
	const run = after('write', wrote('sorry', 60, 70))
	expect(run.turns).toMatchObject([
		{ number: 1, tone: 60, respect: 70, beside: null, reply: { id: 'sorry' } },
	])
	expect(run.state).toMatchObject({ turn: 1, met: ['heard'], said: ['sorry'], values: { trust: 3 } })
})

test('a match never does critical harm', () => {
	const run = after('write', wrote('promise'))
	expect(run.ending).toBe('good')
	expect(run.turns[0]?.reply.critical).toEqual([])
	expect(assess(run, { resolution: null }, run.definition.rule).critical).toEqual([])
})

test('poor wording takes the route and does none of the good', () => {
	const run = after('write', wrote('sorry', 75, 50))
	expect(run.state).toMatchObject({ at: 'opening', turn: 1, met: [], said: ['sorry'], values: { trust: 2 } })
	expect(run.turns[0]).toMatchObject({ respect: 50, reply: { id: 'sorry', meets: [], set: [] } })
})

test('the same match a second time is said again', () => {
	expect(after('write', wrote('sorry'), wrote('sorry')).turns.map(({ again }) => again)).toEqual([
		false,
		true,
	])
})

test('what was not understood costs nothing: first it is asked again, then the choices are offered too', () => {
	const asked = [[], [wrote(null)], [wrote(null), wrote(null)]].map((moves) => {
		const run = after('write', ...moves)
		expect(run.state).toEqual(after('write').state)
		expect(run.turns).toEqual([])
		const { answer, unclear, replies } = stageOf(run)
		return { ...answer, unclear: unclear.length, replies: replies.length }
	})
	expect(asked).toEqual([
		{ choose: false, write: true, thenChoose: false, unclear: 0, replies: 0 },
		{ choose: false, write: true, thenChoose: false, unclear: 1, replies: 0 },
		{ choose: true, write: true, thenChoose: false, unclear: 2, replies: 3 },
	])
})

test('after the choices came either way of answering takes the turn, and unclear ones are forgotten', () => {
	expect(after('write', wrote(null), wrote(null), chose('shrug'))).toMatchObject({
		unclear: [],
		turns: [{ tone: 25, written: null, reply: { id: 'shrug' } }],
	})
	expect(after('write', wrote(null), wrote(null), wrote('sorry'))).toMatchObject({
		unclear: [],
		turns: [{ written: { matched: 'sorry' } }],
	})
	expect(refusal('write', wrote(null), chose('shrug'))).toBe('not-asked')
})

test('whoever was not understood five times chooses', () => {
	const five = Array.from({ length: 5 }, () => wrote(null))
	expect(refusal('write', ...five, wrote('sorry'))).toBe('not-asked')
	expect(refusal('write', ...five, chose('sorry'))).toBeNull()
})

test('write-first: typed, then its marks are seen, then chosen; the typed one counts, the chosen one stands beside', () => {
	const typed = after('write-first', wrote('sorry', 60, 70))
	expect(typed.turns).toEqual([])
	expect(stageOf(typed)).toMatchObject({
		answer: { choose: true, write: false, thenChoose: true },
		pending: 'my own words',
		pendingMarks: { tone: 60, respect: 70 },
	})
	const run = after('write-first', wrote('sorry', 60, 70), chose('shrug'))
	expect(run).toMatchObject({ pending: null, state: { at: 'opening', turn: 1, met: ['heard'] } })
	expect(run.turns).toMatchObject([
		{ tone: 60, respect: 70, reply: { id: 'sorry' }, written: { matched: 'sorry' }, beside: { id: 'shrug' } },
	])
})

test('write-first: where nothing was understood the chosen reply counts, critical harm included', () => {
	const unclear = after('write-first', wrote(null))
	expect(stageOf(unclear)).toMatchObject({ pending: 'my own words', pendingMarks: null })
	const run = after('write-first', wrote(null), chose('promise'))
	expect(run.turns).toMatchObject([
		{ tone: 100, reply: { id: 'promise', critical: ['lie'] }, written: { matched: null }, beside: null },
	])
	expect(stageOf(run).past.at(-1)).toMatchObject({ text: 'Words of promise.', written: false })
})

test('write-first asks for words first and for one choice after', () => {
	expect(refusal('write-first', chose('sorry'))).toBe('not-asked')
	expect(refusal('write-first', wrote('sorry'), wrote('sorry'))).toBe('not-asked')
	expect(refusal('write-first', wrote('sorry'), chose('nobody'))).toBe('not-offered')
})

test('a match that is not on offer is refused', () => {
	expect(refusal('write', wrote('nobody'))).toBe('not-offered')
	expect(refusal('choose', wrote('sorry'))).toBe('not-asked')
})

test('an opening without typing plays every scene by choosing', () => {
	const run = startRun(definitionOf('write'), 1, plainOpening)
	expect(stageOf(run).answer).toEqual({ choose: true, write: false, thenChoose: false })
	expect(moveRun(run, wrote('sorry'))).toEqual({ ok: false, refused: 'not-asked' })
	expect(moveRun(run, chose('sorry')).ok).toBe(true)
})

test('the past tells what was typed, and the author’s words once what was typed is erased', () => {
	const past = (text: string) => stageOf(after('write', wrote('sorry', 75, 100, text))).past.at(-1)
	expect(past('I am so sorry')).toMatchObject({ text: 'I am so sorry', written: true })
	expect(past('')).toMatchObject({ text: 'Words of sorry.', written: false })
})

test('a run that was copied goes on as its original does', () => {
	const run = after('write', wrote(null), wrote('sorry'))
	expect(moveRun({ ...run }, chose('shrug'))).toEqual(moveRun(run, chose('shrug')))
	expect(moveRun({ ...run }, wrote('promise'))).toEqual(moveRun(run, wrote('promise')))
})
