import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonical } from '#app/core/scenario/canonical'
import { attemptOf, createAttempt } from '#app/server/store/attempts.server'
import { appendMove, eraseMoveTexts, moveByKey, movesOf } from '#app/server/store/moves.server'
import { type DigestedMove, movesDigest } from '#app/server/store/seal.server'
import { anAttempt } from '#test/support/attempt'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const at = new Date('2026-03-02T09:05:00.000Z')
const place = (expected: number, key: string) => ({
	attemptId: 'attempt-1',
	expected,
	key,
	bodyHash: 'b',
	at,
})
const typed = {
	kind: 'written' as const,
	text: 'I will ring you.',
	scorer: 'simple-1',
	matched: 'ring',
	tone: 75,
	respect: 100,
}
const judged = {
	sure: true,
	capped: null,
	resolution: 60,
	evidence: [{ act: 'when', dimension: 'resolution', start: 0, end: 6, points: 12 } as const],
}
const unclear = { ...typed, text: 'Hm.', matched: null, tone: null, respect: null }

async function started() {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await createAttempt(deps.db, anAttempt('nina'))
	return deps
}

test('written moves come back as they were made, between chosen ones', async () => {
	const { db } = await started()
	await db.write((tx) => appendMove(tx, { ...place(0, 'a'), ...unclear, salt: 'salt-1' }))
	await db.write((tx) => appendMove(tx, { ...place(1, 'b'), ...typed, salt: 'salt-2' }))
	await db.write((tx) => appendMove(tx, { ...place(2, 'c'), kind: 'chosen', reply: 'own' }))
	const attempt = await attemptOf(db, 'attempt-1', 'nina')
	expect(movesOf(attempt?.moves ?? [])).toEqual([unclear, typed, { kind: 'chosen', reply: 'own' }])
	expect(await moveByKey(db, 'attempt-1', 'b')).toMatchObject({ number: 2, matched: 'ring' })
})

test('how a typed reply was judged comes back with it, and one from before that is as it was', async () => {
	const { db } = await started()
	const copied = { ...typed, judged: { ...judged, capped: 'insult' as const, copied: true } }
	await db.write((tx) => appendMove(tx, { ...place(0, 'a'), ...typed, salt: 'salt-1' }))
	await db.write((tx) => appendMove(tx, { ...place(1, 'b'), ...typed, judged, salt: 'salt-2' }))
	await db.write((tx) => appendMove(tx, { ...place(2, 'c'), ...copied, salt: 'salt-3' }))
	const attempt = await attemptOf(db, 'attempt-1', 'nina')
	expect(movesOf(attempt?.moves ?? [])).toEqual([typed, { ...typed, judged }, copied])
	await db.write((tx) => eraseMoveTexts(tx, 'attempt-1'))
	const erased = await attemptOf(db, 'attempt-1', 'nina')
	expect(movesDigest(erased?.moves ?? [])).toBe(movesDigest(attempt?.moves ?? []))
})

test('what was typed can be erased; moves, marks and digest stay', async () => {
	const { db } = await started()
	await db.write((tx) => appendMove(tx, { ...place(0, 'a'), ...typed, salt: 'salt-1' }))
	const before = (await attemptOf(db, 'attempt-1', 'nina'))?.moves ?? []
	await db.write((tx) => eraseMoveTexts(tx, 'attempt-1'))
	const after = (await attemptOf(db, 'attempt-1', 'nina'))?.moves ?? []
	expect(movesOf(after)).toEqual([{ ...typed, text: '' }])
	expect(movesDigest(after)).toBe(movesDigest(before))
	expect(await db.moveText.count()).toBe(0)
})

test('chosen moves are sealed as they were before anything could be written', () => {
	const moves: DigestedMove[] = [
		{ number: 1, kind: 'chosen', reply: 'believe' },
		{ number: 2, kind: 'chosen', reply: 'own' },
	]
	expect(movesDigest(moves)).toBe('ed2fff760a9be823adc1788e0f77cbfad76dd8d781f705260976189065454746')
})

const sealed = { ...typed, number: 1, commitment: 'c1' }

test('written moves are sealed as they were before it was kept how they were judged', () => {
	const { text: _, ...said } = sealed
	const before = createHash('sha256')
		.update(canonical([said]))
		.digest('hex')
	expect(movesDigest([sealed])).toBe(before)
	expect(movesDigest([{ ...sealed, judged: undefined }])).toBe(before)
})

test.each<Partial<DigestedMove>>([
	{ judged },
	{ judged: { ...judged, sure: false } },
	{ judged: { ...judged, evidence: [] } },
	{ matched: 'own' },
	{ matched: null },
	{ scorer: 'simple-2' },
	{ tone: 74 },
	{ respect: null },
	{ commitment: 'c2' },
])('a written move is sealed with %o', (change) => {
	expect(movesDigest([Object.assign({ ...sealed }, change)])).not.toBe(movesDigest([sealed]))
})

test('B8 what was typed is never changed or replaced, only erased', async () => {
	const { db } = await started()
	await db.write((tx) => appendMove(tx, { ...place(0, 'a'), ...typed, salt: 'salt-1' }))
	for (const sql of [
		`UPDATE "MoveText" SET "text" = 'kinder'`,
		'INSERT OR REPLACE INTO "MoveText" SELECT * FROM "MoveText"',
	])
		await expect(db.$executeRawUnsafe(sql)).rejects.toThrow()
})
