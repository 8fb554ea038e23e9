import { expect, test } from 'vitest'
import { attemptById, createAttempt } from '#app/server/store/attempts.server'
import { eraseMoveTexts } from '#app/server/store/moves.server'
import { addTurnMarks, type NewTurnMark, turnMarksOf } from '#app/server/store/turn-marks.server'
import { anAttempt } from '#test/support/attempt'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const aMark = (id: string, more: Partial<NewTurnMark> = {}): NewTurnMark => ({
	id,
	attemptId: 'attempt-1',
	number: 1,
	kind: 'confirmed',
	tone: 75,
	respect: null,
	byId: 'theo',
	scorer: null,
	reason: 'It names what went wrong.',
	at: new Date('2026-03-02T09:00:00.000Z'),
	...more,
})

async function started() {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await createAttempt(deps.db, anAttempt('nina'))
	return deps
}

test('an attempt carries the newest confirmed mark of each move, and no other', async () => {
	const { db } = await started()
	const later = new Date('2026-03-03T09:00:00.000Z')
	await addTurnMarks(db, [
		aMark('a', { number: 3, tone: 25 }),
		aMark('b', { tone: 50 }),
		aMark('c', { tone: 100, at: later }),
		aMark('d', { kind: 'blind', tone: 0, at: later }),
		aMark('e', { kind: 'rescored', byId: null, scorer: 'newer', tone: 1, at: later }),
	])
	const attempt = await attemptById(db, 'attempt-1')
	expect(attempt?.confirmed.map(({ number, tone }) => [number, tone])).toEqual([
		[1, 100],
		[3, 25],
	])
	expect(await turnMarksOf(db, 'attempt-1', 'blind', 'theo')).toHaveLength(1)
	expect(await turnMarksOf(db, 'attempt-1', 'blind', 'olga')).toEqual([])
})

test.each([
	`UPDATE "TurnMark" SET "tone" = 100, "reason" = NULL`,
	`UPDATE "TurnMark" SET "reason" = 'Another reason'`,
	`UPDATE "TurnMark" SET "kind" = 'rescored', "reason" = NULL`,
	`UPDATE "TurnMark" SET "byId" = NULL, "reason" = NULL`,
	'DELETE FROM "TurnMark"',
	'INSERT OR REPLACE INTO "TurnMark" SELECT * FROM "TurnMark"',
])('B8 a mark beside a mark is never changed: %s', async (sql) => {
	const { db } = await started()
	await addTurnMarks(db, [aMark('a')])
	await expect(db.$executeRawUnsafe(sql)).rejects.toThrow('append-only')
})

test('what was written about a text goes with it; the mark stays', async () => {
	const { db } = await started()
	await addTurnMarks(db, [aMark('a')])
	await db.write((tx) => eraseMoveTexts(tx, 'attempt-1'))
	expect(await turnMarksOf(db, 'attempt-1', 'confirmed')).toMatchObject([{ tone: 75, reason: null }])
})
