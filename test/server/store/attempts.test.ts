import { expect, test } from 'vitest'
import type { Result } from '#app/core/assessment/result'
import { attemptOf, attemptsOf, createAttempt, endAttempt, setFelt } from '#app/server/store/attempts.server'
import { appendMove, moveByKey } from '#app/server/store/moves.server'
import { anAttempt } from '#test/support/attempt'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const at = new Date('2026-03-02T09:05:00.000Z')
const move = (expected: number, reply: string, key = reply) => ({
	attemptId: 'attempt-1',
	expected,
	kind: 'chosen' as const,
	reply,
	key,
	bodyHash: `body of ${reply}`,
	at,
})
const result: Result = {
	scores: { tone: 80_000, respect: 91_500, resolution: 100_000, total: 90_999 },
	passed: true,
	experience: 'expected',
	ending: 'kept',
	outcome: 'solved',
	accepted: true,
	returns: true,
	needs: [{ id: 'heard', text: 'Maya feels believed', side: 'people', must: true, met: true }],
	extras: [],
	critical: [],
	respectCap: null,
	missed: [],
}

async function started() {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	await createAttempt(deps.db, anAttempt('nina'))
	return deps
}

test('B2 the same start twice, also in parallel, is one attempt', async () => {
	const { db } = await started()
	const starts = await Promise.all(
		['attempt-2', 'attempt-3', 'attempt-4'].map((id) => createAttempt(db, anAttempt('nina', { id }))),
	)
	expect(starts.map((one) => one.id)).toEqual(['attempt-1', 'attempt-1', 'attempt-1'])
	expect(await attemptsOf(db, 'nina')).toHaveLength(1)
})

test('an attempt comes back as it was started, with its moves in order, to its own person only', async () => {
	const { db } = await started()
	await db.write((tx) => appendMove(tx, move(0, 'believe')))
	await db.write((tx) => appendMove(tx, move(1, 'own')))
	expect(await attemptOf(db, 'attempt-1', 'nina')).toMatchObject({
		mode: 'official',
		seed: 7,
		opening: { memory: 'none', typed: false },
		rule: { pass: { total: 70 } },
		version: 2,
		endedAt: null,
		result: null,
		moves: [
			{ number: 1, reply: 'believe' },
			{ number: 2, reply: 'own', key: 'own', bodyHash: 'body of own' },
		],
	})
	expect(await attemptOf(db, 'attempt-1', 'olga')).toBeNull()
	expect(await moveByKey(db, 'attempt-1', 'own')).toMatchObject({ number: 2 })
	expect(await moveByKey(db, 'attempt-2', 'own')).toBeNull()
})

test('B2 of twelve moves racing for the same turn one is taken, the rest are stale', async () => {
	const { db } = await started()
	const replies = Array.from({ length: 12 }, (_, n) => `reply-${n}`)
	const answers = await Promise.all(replies.map((reply) => db.write((tx) => appendMove(tx, move(0, reply)))))
	expect(answers.filter((answer) => answer === 'ok')).toHaveLength(1)
	expect(await attemptOf(db, 'attempt-1', 'nina')).toMatchObject({ version: 1, moves: [{ number: 1 }] })
})

test('B2 one key leads to one move: a second with it changes nothing', async () => {
	const { db } = await started()
	await db.write((tx) => appendMove(tx, move(0, 'believe', 'key')))
	await expect(db.write((tx) => appendMove(tx, move(1, 'own', 'key')))).rejects.toThrow()
	expect(await attemptOf(db, 'attempt-1', 'nina')).toMatchObject({ version: 1 })
})

test('an attempt ends once, keeps its result to the thousandth, and takes no move any more', async () => {
	const { db } = await started()
	const end = { attemptId: 'attempt-1', result, at }
	expect(await db.write((tx) => endAttempt(tx, end))).toBe('ok')
	expect(await db.write((tx) => endAttempt(tx, { ...end, result: { ...result, passed: false } }))).toBe(
		'already-ended',
	)
	expect(await db.write((tx) => appendMove(tx, move(0, 'believe')))).toBe('stale')
	expect(await attemptOf(db, 'attempt-1', 'nina')).toMatchObject({ endedAt: at, passed: true, result })
})

test('a stored result that is none is noticed when it is read', async () => {
	const { db } = await started()
	await db.attempt.updateMany({ data: { result: '{"scores":{"total":9999999}}' } })
	await expect(attemptOf(db, 'attempt-1', 'nina')).rejects.toThrow()
})

test('how they felt is answered once, by the own person', async () => {
	const { db } = await started()
	await setFelt(db, 'attempt-1', 'olga', 'calm')
	await setFelt(db, 'attempt-1', 'nina', 'hostile')
	await setFelt(db, 'attempt-1', 'nina', 'calm')
	expect(await attemptOf(db, 'attempt-1', 'nina')).toMatchObject({ felt: 'hostile' })
})

test('attempts are found by scenario and mode, newest first', async () => {
	const { db } = await started()
	const later = new Date('2026-03-03T09:00:00.000Z')
	await createAttempt(db, anAttempt('nina', { id: 'two', startKey: 'two', at: later }))
	await createAttempt(db, anAttempt('nina', { id: 'three', startKey: 'three', mode: 'practice' }))
	await createAttempt(db, anAttempt('nina', { id: 'four', startKey: 'four', slug: 'bench' }))
	const found = await attemptsOf(db, 'nina', { slug: 'parcel', mode: 'official' })
	expect(found.map((one) => one.id)).toEqual(['two', 'attempt-1'])
})
