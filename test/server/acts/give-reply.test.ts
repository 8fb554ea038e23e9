import { expect, test } from 'vitest'
import { type GiveReply, giveReply } from '#app/server/acts/give-reply.server'
import { resultOf, runOf } from '#app/server/acts/run-of.server'
import { verifyChain } from '#app/server/acts/verify-chain.server'
import { scenarioByHash } from '#app/server/content/shelf.server'
import type { Deps } from '#app/server/deps.server'
import { attemptOf, type Mode } from '#app/server/store/attempts.server'
import { openDb } from '#app/server/store/db.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { postOf, saidIn, saying, startedAttempt } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const slug = 'the-parcel-that-never-came'

async function playing(mode: Mode = 'practice', given: Partial<Deps> = {}) {
	const deps = await testDeps(given)
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	await publishedScenario(deps, { ...theParcel(), use: 'official' })
	const attempt = await startedAttempt(deps, 'nina', slug, mode)
	const now = async () => {
		const kept = await attemptOf(deps.db.read, attempt.id, 'nina')
		if (!kept) throw new Error('the attempt is gone')
		return kept
	}
	return { deps, attempt, now }
}

test('a reply on offer is one move, the last one ends the attempt with its score', async () => {
	const { deps, attempt, now } = await playing()
	expect(await giveReply(deps, postOf(deps, attempt, 1, 'believe'))).toEqual({ ok: true, ended: false })
	expect(await now()).toMatchObject({ version: 1, endedAt: null, result: null })
	expect(await giveReply(deps, postOf(deps, attempt, 2, 'own'))).toEqual({ ok: true, ended: true })
	expect(await now()).toMatchObject({
		version: 2,
		endedAt: deps.now(),
		passed: true,
		result: { ending: 'kept' },
	})
})

test('B1 fields that claim a score, a state or an ending change nothing', async () => {
	const { deps, attempt, now } = await playing()
	const claims = { score: 9999, passed: true, state: { at: 'kept' }, snapshot: '{}', ended: true, time: 0 }
	const claiming: GiveReply = Object.assign(postOf(deps, attempt, 1, 'procedure'), claims)
	expect(await giveReply(deps, claiming)).toEqual({ ok: true, ended: false })
	await giveReply(deps, Object.assign(postOf(deps, attempt, 2, 'courier'), claims))
	const honest = await startedAttempt(deps, 'nina', slug, 'practice', 'another')
	await saying(deps, honest, ['procedure', 'courier'])
	expect((await now()).result).toEqual((await attemptOf(deps.db.read, honest.id, 'nina'))?.result)
	expect(await now()).toMatchObject({ passed: false, result: { ending: 'gave-up' } })
})

test('B2 the same post again is answered again, and is one move', async () => {
	const { deps, attempt, now } = await playing()
	const post = postOf(deps, attempt, 1, 'believe')
	const first = await giveReply(deps, post)
	expect(await giveReply(deps, post)).toEqual(first)
	expect((await now()).moves).toHaveLength(1)
})

test('B2 the first post, sent again when all is over, is answered as it was', async () => {
	const { deps, attempt } = await playing()
	await saying(deps, attempt, ['believe', 'own'])
	expect(await giveReply(deps, postOf(deps, attempt, 1, 'believe'))).toEqual({ ok: true, ended: false })
	expect(await giveReply(deps, postOf(deps, attempt, 2, 'own'))).toEqual({ ok: true, ended: true })
})

test('B2 a double click that races itself is one move with one answer, at the ending too', async () => {
	const { deps, attempt, now } = await playing('official')
	for (const [turn, reply, ended] of [
		[1, 'believe', false],
		[2, 'own', true],
	] as const) {
		const post = postOf(deps, attempt, turn, reply)
		const answers = await Promise.all(Array.from({ length: 8 }, () => giveReply(deps, post)))
		expect(answers).toEqual(Array(8).fill({ ok: true, ended }))
	}
	expect((await now()).moves).toHaveLength(2)
	expect(await deps.db.completionRecord.count()).toBe(1)
})

test('B2 the same post after a restart is answered as before', async () => {
	const { deps, attempt, now } = await playing()
	await saying(deps, attempt, ['believe'])
	const post = postOf(deps, attempt, 2, 'own')
	const first = await giveReply(deps, post)
	const { path } = deps.db
	await deps.db.close()
	deps.db = await openDb(path, { synchronous: 'OFF' })
	expect(await giveReply(deps, post)).toEqual(first)
	expect((await now()).moves).toHaveLength(2)
	await deps.db.close()
})

test('B3 the same key with another reply, or for another turn, is refused and moves nothing', async () => {
	const { deps, attempt, now } = await playing()
	const { key } = postOf(deps, attempt, 1, 'believe')
	await saying(deps, attempt, ['believe'])
	const other = { ...postOf(deps, attempt, 1, 'procedure'), key }
	expect(await giveReply(deps, other)).toEqual({ ok: false, refused: 'key-reused' })
	const later = { ...postOf(deps, attempt, 2, 'own'), key }
	expect(await giveReply(deps, later)).toEqual({ ok: false, refused: 'key-reused' })
	expect(saidIn((await now()).moves)).toEqual(['believe'])
})

test('B3 the same key with two replies at once: one is said, the other refused', async () => {
	const { deps, attempt, now } = await playing()
	const one = postOf(deps, attempt, 1, 'believe')
	const two = { ...postOf(deps, attempt, 1, 'procedure'), key: one.key }
	const answers = await Promise.all([giveReply(deps, one), giveReply(deps, two)])
	expect(answers).toContainEqual({ ok: true, ended: false })
	expect(answers).toContainEqual({ ok: false, refused: 'key-reused' })
	expect((await now()).moves).toHaveLength(1)
})

test('B4 what was posted in a finished attempt says nothing in a new one, nor in a later turn', async () => {
	const { deps, attempt } = await playing()
	const log = [postOf(deps, attempt, 1, 'believe'), postOf(deps, attempt, 2, 'own')]
	for (const post of log) await giveReply(deps, post)
	const again = await startedAttempt(deps, 'nina', slug, 'practice', 'another')
	for (const post of log)
		for (const move of [1, 2])
			expect(await giveReply(deps, { ...post, attemptId: again.id, move })).toMatchObject({ ok: false })
	expect((await attemptOf(deps.db.read, again.id, 'nina'))?.moves).toEqual([])
})

test('the token of a reply that is not on offer is refused, though it is well made', async () => {
	const { deps, attempt, now } = await playing()
	await saying(deps, attempt, ['procedure'])
	for (const reply of ['own-and-ring', 'believe', 'procedure', 'nobody-says-this'])
		expect([reply, await giveReply(deps, postOf(deps, attempt, 2, reply))]).toEqual([
			reply,
			{ ok: false, refused: 'not-offered' },
		])
	expect((await now()).version).toBe(1)
})

test.each(['', 'own', 'A'.repeat(22), '\u0000', '\u{1f600}'.repeat(16)])(
	'the forged token %j is refused',
	async (token) => {
		const { deps, attempt, now } = await playing()
		const forged = { ...postOf(deps, attempt, 1, 'believe'), token }
		expect(await giveReply(deps, forged)).toEqual({ ok: false, refused: 'not-offered' })
		expect((await now()).version).toBe(0)
	},
)

test('of two tabs the slower one is told that its turn is over, and a turn ahead is none', async () => {
	const { deps, attempt, now } = await playing()
	await giveReply(deps, postOf(deps, attempt, 1, 'believe'))
	expect(await giveReply(deps, postOf(deps, attempt, 1, 'procedure'))).toEqual({
		ok: false,
		refused: 'stale-turn',
	})
	expect(await giveReply(deps, postOf(deps, attempt, 3, 'own'))).toEqual({ ok: false, refused: 'stale-turn' })
	expect(saidIn((await now()).moves)).toEqual(['believe'])
})

test('B2 two tabs at once: one is heard, the other is told, nothing is lost or doubled', async () => {
	const { deps, attempt, now } = await playing()
	const answers = await Promise.all(
		['believe', 'procedure'].map((reply) => giveReply(deps, postOf(deps, attempt, 1, reply))),
	)
	expect(answers).toContainEqual({ ok: true, ended: false })
	expect(answers).toContainEqual({ ok: false, refused: 'stale-turn' })
	expect((await now()).moves).toHaveLength(1)
})

test('somebody else\u2019s attempt is not found, however good the token', async () => {
	const { deps, attempt, now } = await playing()
	const post = { ...postOf(deps, attempt, 1, 'believe'), personId: 'olga' }
	expect(await giveReply(deps, post)).toEqual({ ok: false, refused: 'not-found' })
	expect((await now()).version).toBe(0)
})

test('a finished attempt takes no reply any more', async () => {
	const { deps, attempt } = await playing()
	await saying(deps, attempt, ['believe', 'own'])
	const more = postOf(deps, attempt, 3, 'own-and-ring')
	expect(await giveReply(deps, more)).toEqual({ ok: false, refused: 'already-ended' })
})

test('B7 the stored moves, played anew, come to the stored result', async () => {
	const { deps, attempt, now } = await playing()
	await saying(deps, attempt, ['believe', 'tomorrow'])
	const kept = await now()
	const version = await scenarioByHash(deps.db, kept.versionHash)
	if (!version) throw new Error('no version')
	expect(resultOf(kept, version, runOf(kept, version))).toEqual(kept.result)
})

test('B7 an attempt that began under another engine goes on by its moves, and ends', async () => {
	const { deps, attempt, now } = await playing()
	await saying(deps, attempt, ['believe'])
	await deps.db.attempt.updateMany({ data: { engine: '0' } })
	expect(await giveReply(deps, postOf(deps, attempt, 2, 'own'))).toEqual({ ok: true, ended: true })
	expect((await now()).passed).toBe(true)
})

test('an attempt stays at the version it began with when a new one is published', async () => {
	const { deps, attempt, now } = await playing('official')
	const { versionHash, rule } = await now()
	const { scenes, ...rest } = theParcel()
	const strict = { ...rest.rule, pass: { ...rest.rule.pass, total: 100 } }
	await publishedScenario(
		deps,
		{ ...rest, use: 'official', rule: strict, scenes: scenes.slice(0, 1) },
		{ hash: 'next' },
	)
	await saying(deps, attempt, ['believe', 'own'])
	expect(await now()).toMatchObject({ versionHash, rule, passed: true, result: { ending: 'kept' } })
	const [record] = await deps.db.completionRecord.findMany()
	expect(record).toMatchObject({ versionHash, rule: JSON.stringify(rule) })
})

test('the ending of an official attempt writes one record, which verifies', async () => {
	const clock = handClock()
	const { deps, attempt, now } = await playing('official', { now: clock.now })
	await saying(deps, attempt, ['believe'])
	clock.pass(3.5)
	await giveReply(deps, postOf(deps, attempt, 2, 'own'))
	const records = await deps.db.completionRecord.findMany({ include: { subject: true } })
	expect(records).toMatchObject([
		{
			kind: 'scenario',
			slug,
			attemptId: attempt.id,
			result: 'passed',
			scores: JSON.stringify((await now()).result?.scores),
			minutes: 4,
			at: clock.now(),
			subject: { personId: 'nina' },
		},
	])
	expect(await verifyChain(deps, { id: 'ada' })).toMatchObject({ chain: { ok: true, rows: 1 } })
})

test('B5 a clock set back in the middle of an attempt gives a record of a minute, never of less', async () => {
	const clock = handClock()
	const { deps, attempt } = await playing('official', { now: clock.now })
	clock.pass(-60)
	await saying(deps, attempt, ['believe', 'own'])
	expect(await deps.db.completionRecord.findMany()).toMatchObject([{ minutes: 1 }])
	expect(await verifyChain(deps, { id: 'ada' })).toMatchObject({ chain: { ok: true } })
})

test('an official attempt that does not pass is recorded as not yet', async () => {
	const { deps, attempt } = await playing('official')
	await saying(deps, attempt, ['procedure', 'courier'])
	expect(await deps.db.completionRecord.findMany()).toMatchObject([{ result: 'not-yet' }])
})

test('practice leaves no record', async () => {
	const { deps, attempt } = await playing('practice')
	await saying(deps, attempt, ['believe', 'own'])
	expect(await deps.db.completionRecord.count()).toBe(0)
})

test('move, ending and record are one: when the record cannot be written none of them is', async () => {
	const { deps, attempt, now } = await playing('official')
	await saying(deps, attempt, ['believe'])
	await deps.db.$executeRawUnsafe(
		`CREATE TRIGGER full BEFORE INSERT ON "CompletionRecord" BEGIN SELECT RAISE(ABORT, 'disk is full'); END`,
	)
	await expect(giveReply(deps, postOf(deps, attempt, 2, 'own'))).rejects.toThrow()
	expect(await now()).toMatchObject({ version: 1, endedAt: null, result: null })
	await deps.db.$executeRawUnsafe('DROP TRIGGER full')
	expect(await giveReply(deps, postOf(deps, attempt, 2, 'own'))).toEqual({ ok: true, ended: true })
	expect(await deps.db.completionRecord.count()).toBe(1)
})
