import { expect, test } from 'vitest'
import { answerCorrection, askCorrection } from '#app/server/acts/ask-correction.server'
import type { Deps } from '#app/server/deps.server'
import { keepSetting } from '#app/server/store/settings.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const hanna = { id: 'hanna', role: 'hr', trains: [] } as const
const henry = { id: 'henry', role: 'hr', trains: [] } as const
const theo = { id: 'theo', role: 'trainer', trains: ['desk'] } as const
const other = { id: 'tom', role: 'trainer', trains: ['stores'] } as const
const me = <T extends { trains: readonly string[] }>(who: T) => ({ ...who, trains: [...who.trains] })

/** Nina and HR; Nina has completed a course (1), and had another imported (2). */
async function office(corrections: 'one-person' | 'two-persons' = 'two-persons'): Promise<Deps> {
	const deps = await testDeps()
	await colleague(deps, 'nina', { teamId: 'desk' })
	for (const id of ['hanna', 'henry'] as const) await colleague(deps, id, { role: 'hr' })
	await colleague(deps, 'theo', { role: 'trainer' })
	const course = { kind: 'course', result: 'completed', scores: null, courseRound: 1 } as const
	const at = new Date('2026-02-01T10:00:00.000Z')
	const expiresAt = new Date('2027-02-01T10:00:00.000Z')
	await keepRecord(deps, 'nina', { ...course, slug: 'respect', at, expiresAt, way: 'play' })
	await keepRecord(deps, 'nina', { ...course, slug: 'fire', at, way: 'imported' })
	await deps.db.write((tx) => keepSetting(tx, { name: 'corrections', value: corrections, byId: 'ada', at }))
	return deps
}

const wish = { seq: 1, change: { kind: 'void' }, reason: 'wrong-person', note: 'It was Olga.' } as const
const openId = async (deps: Deps) =>
	(await deps.db.correctionRequest.findFirstOrThrow({ where: { state: 'open' } })).id

test('where one person is enough HR corrects at once, and the new row says so', async () => {
	const deps = await office('one-person')
	expect(await askCorrection(deps, me(hanna), wish)).toEqual({ ok: true, newSeq: 3 })
	expect(await deps.db.completionRecord.findUnique({ where: { seq: 3 } })).toMatchObject({
		...{ corrects: 1, reason: 'wrong-person', result: 'void', approval: 'one-person' },
		...{ grantedById: 'hanna', agreedById: null, slug: 'respect' },
	})
	expect(await deps.db.recordLine.findUnique({ where: { seq: 1 } })).toMatchObject({ correctedBy: 3 })
	expect(await deps.db.recordNote.findMany()).toMatchObject([{ seq: 3, text: 'It was Olga.', byId: 'hanna' }])
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 3 })
	const actions = (await deps.db.auditEntry.findMany()).map(({ action }) => action)
	expect(actions).toEqual(expect.arrayContaining(['correction.ask', 'correction.done']))
	expect(JSON.stringify(await deps.db.auditEntry.findMany())).not.toContain('Olga')
})

test('D5 where two are wanted a wish waits, and whoever asked cannot agree to it', async () => {
	const deps = await office()
	expect(await askCorrection(deps, me(hanna), wish)).toEqual({ ok: true, newSeq: null })
	expect(await deps.db.completionRecord.count()).toBe(2)
	const id = await openId(deps)
	expect(await answerCorrection(deps, me(hanna), { id, agree: true })).toEqual({ ok: false, refused: 'own' })
	expect(await answerCorrection(deps, me(henry), { id, agree: true })).toEqual({ ok: true, newSeq: 3 })
	expect(await deps.db.completionRecord.findUnique({ where: { seq: 3 } })).toMatchObject({
		...{ approval: 'two-persons', grantedById: 'hanna', agreedById: 'henry' },
	})
	expect(await answerCorrection(deps, me(henry), { id, agree: true })).toEqual({
		ok: false,
		refused: 'moved-on',
	})
})

test('a trainer only ever asks, for their own teams, also where one person is enough', async () => {
	const deps = await office('one-person')
	expect(await askCorrection(deps, me(other), wish)).toEqual({ ok: false, refused: 'not-found' })
	expect(await askCorrection(deps, me(theo), wish)).toEqual({ ok: true, newSeq: null })
	expect(await askCorrection(deps, me(hanna), wish)).toEqual({ ok: false, refused: 'waits' })
	const id = await openId(deps)
	expect(await answerCorrection(deps, me(hanna), { id, agree: false })).toEqual({ ok: true, newSeq: null })
	expect(await deps.db.completionRecord.count()).toBe(2)
	expect(await deps.db.correctionRequest.findMany()).toMatchObject([
		{ state: 'refused', answeredById: 'hanna', newSeq: null },
	])
})

test('nobody corrects what is about themselves', async () => {
	const deps = await office('one-person')
	await keepRecord(deps, 'hanna')
	expect(await askCorrection(deps, me(hanna), { ...wish, seq: 3 })).toEqual({ ok: false, refused: 'cannot' })
	await askCorrection(deps, me(henry), { ...wish, seq: 3 })
	const deps2 = await office()
	await keepRecord(deps2, 'hanna')
	await askCorrection(deps2, me(henry), { ...wish, seq: 3 })
	const id = await openId(deps2)
	expect(await answerCorrection(deps2, me(hanna), { id, agree: true })).toEqual({ ok: false, refused: 'own' })
})

test('another day moves the end along, and a record is corrected once', async () => {
	const deps = await office('one-person')
	const change = { kind: 'date', day: '2026-01-22' } as const
	await askCorrection(deps, me(hanna), { ...wish, change, reason: 'wrong-date', note: '' })
	expect(await deps.db.completionRecord.findUnique({ where: { seq: 3 } })).toMatchObject({
		at: new Date('2026-01-22T12:00:00.000Z'),
		expiresAt: new Date('2027-01-22T12:00:00.000Z'),
		result: 'completed',
		courseRound: 1,
	})
	expect(await deps.db.recordNote.count()).toBe(0)
	expect(await askCorrection(deps, me(hanna), wish)).toEqual({ ok: false, refused: 'cannot' })
	expect(await askCorrection(deps, me(hanna), { ...wish, seq: 3 })).toMatchObject({ ok: true })
})

test('only what somebody granted may turn out to be another way', async () => {
	const deps = await office('one-person')
	const change = { kind: 'way', way: 'classroom' } as const
	expect(await askCorrection(deps, me(hanna), { ...wish, change })).toEqual({ ok: false, refused: 'cannot' })
	expect(await askCorrection(deps, me(hanna), { ...wish, seq: 2, change })).toEqual({ ok: true, newSeq: 3 })
	expect(await deps.db.completionRecord.findUnique({ where: { seq: 3 } })).toMatchObject({ way: 'classroom' })
})

test('of two who agree at once one does', async () => {
	const deps = await office()
	await askCorrection(deps, me(theo), wish)
	const id = await openId(deps)
	const both = await Promise.all(
		[hanna, henry].map((who) => answerCorrection(deps, me(who), { id, agree: true })),
	)
	expect(both.filter(({ ok }) => ok)).toHaveLength(1)
	expect(await deps.db.completionRecord.count()).toBe(3)
})
