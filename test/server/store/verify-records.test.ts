import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import { attemptById, createAttempt } from '#app/server/store/attempts.server'
import { appendMove, eraseMoveTexts } from '#app/server/store/moves.server'
import { movesDigest } from '#app/server/store/seal.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { anAttempt } from '#test/support/attempt'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

async function withRecords(count: number): Promise<Deps> {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	for (let n = 1; n <= count; n++) await keepRecord(deps, n % 2 ? 'nina' : 'olga', { minutes: n })
	return deps
}

/** Runs SQL as somebody with the file in hand, with the triggers out of the way. */
function tamper(deps: Deps, sql: string): void {
	const db = new Database(deps.db.path)
	const triggers = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()
	for (const name of triggers) db.exec(`DROP TRIGGER "${String(name)}"`)
	db.pragma('foreign_keys = OFF')
	db.exec(sql)
	db.close()
}

test.each([
	`UPDATE "CompletionRecord" SET "result" = 'passed' WHERE "seq" = 2`,
	`DELETE FROM "CompletionRecord" WHERE "seq" = 2`,
	`DELETE FROM "CompletionRecord"`,
	`UPDATE "CompletionRecord" SET "seq" = -"seq"`,
	`INSERT OR REPLACE INTO "CompletionRecord" SELECT * FROM "CompletionRecord" WHERE "seq" = 2`,
	`INSERT INTO "CompletionRecord" ("seq", "id", "kind", "slug", "versionHash", "attemptId", "movesDigest", "result", "scores", "rule", "engine", "at", "minutes", "commitment", "corrects", "reason", "keyId", "previous", "mac") SELECT 9, 'x', "kind", "slug", "versionHash", "attemptId", "movesDigest", "result", "scores", "rule", "engine", "at", "minutes", "commitment", "corrects", "reason", "keyId", "previous", "mac" FROM "CompletionRecord" WHERE "seq" = 2`,
])('B8 the database itself refuses: %s', async (sql) => {
	const deps = await withRecords(3)
	await expect(deps.db.$executeRawUnsafe(sql)).rejects.toThrow('SQLITE_CONSTRAINT_TRIGGER')
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 3 })
})

test.each([
	['edited', `UPDATE "CompletionRecord" SET "minutes" = 1 WHERE "seq" = 3`, 3],
	['upgraded', `UPDATE "CompletionRecord" SET "result" = 'completed' WHERE "seq" = 1`, 1],
	['backdated', `UPDATE "CompletionRecord" SET "at" = '2026-01-01T00:00:00.000+00:00' WHERE "seq" = 5`, 5],
	['given a correction', `UPDATE "CompletionRecord" SET "corrects" = 1 WHERE "seq" = 4`, 4],
	['deleted in the middle', `DELETE FROM "CompletionRecord" WHERE "seq" = 3`, 3],
	['deleted at the start', `DELETE FROM "CompletionRecord" WHERE "seq" = 1`, 1],
	[
		'deleted and closed up',
		`DELETE FROM "CompletionRecord" WHERE "seq" = 3; UPDATE "CompletionRecord" SET "seq" = "seq" - 1 WHERE "seq" > 3`,
		3,
	],
	[
		'reordered',
		`UPDATE "CompletionRecord" SET "seq" = 100 WHERE "seq" = 2; UPDATE "CompletionRecord" SET "seq" = 2 WHERE "seq" = 3; UPDATE "CompletionRecord" SET "seq" = 3 WHERE "seq" = 100`,
		2,
	],
	['given to somebody else', `UPDATE "RecordSubject" SET "personId" = 'olga' WHERE "seq" = 3`, 3],
])('B8 with the triggers gone, a row %s is named', async (_what, sql, first) => {
	const deps = await withRecords(5)
	tamper(deps, sql)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: false, seq: first })
})

test('B8 there is no column of a record that the seal does not cover', async () => {
	const deps = await withRecords(2)
	const raw = new Database(deps.db.path)
	raw.exec('DROP TRIGGER "CompletionRecord_keeps_rows"; PRAGMA foreign_keys = OFF')
	const columns = raw.prepare(`SELECT name FROM pragma_table_info('CompletionRecord')`).pluck().all()
	const unsealed: unknown[] = []
	for (const column of columns) {
		const name = `"${String(column)}"`
		const before = raw.prepare(`SELECT ${name} FROM "CompletionRecord" WHERE "seq" = 2`).pluck().get()
		const other =
			column === 'at' ? '2001-01-01T00:00:00.000+00:00' : typeof before === 'number' ? before + 5 : 77
		const change = raw.prepare(
			`UPDATE "CompletionRecord" SET ${name} = ? WHERE "id" = (SELECT "id" FROM "CompletionRecord" ORDER BY "seq" DESC LIMIT 1)`,
		)
		if (column !== 'id') change.run(other)
		else raw.exec(`UPDATE "CompletionRecord" SET "id" = 'other' WHERE "seq" = 2`)
		const verdict = await verifyRecords(deps.db.read, deps.keys).catch(() => ({ ok: false }))
		if (verdict.ok) unsealed.push(column)
		change.run(before)
	}
	raw.close()
	expect(columns.length).toBeGreaterThan(15)
	expect(unsealed).toEqual([])
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 2 })
})

test('B8 rows cut off the end are found by the head noted before', async () => {
	const deps = await withRecords(5)
	const before = await verifyRecords(deps.db.read, deps.keys)
	if (!before.ok || before.head === null) throw new Error('the chain must hold')
	const checkpoint = before.head
	tamper(deps, `DELETE FROM "CompletionRecord" WHERE "seq" > 3`)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 3 })
	expect(await verifyRecords(deps.db.read, deps.keys, { checkpoint })).toEqual({
		ok: false,
		rows: 3,
		seq: 4,
		why: 'rows 4 to 5 were cut off the end',
	})
})

test('B8 a chain sealed anew with another key is not ours', async () => {
	const deps = await withRecords(2)
	const other = { ledger: { id: 'test', secret: 'another-secret-for-tests-0123456789' }, retired: [] }
	expect(await verifyRecords(deps.db.read, other)).toMatchObject({ ok: false, seq: 1 })
})

test('rows sealed with a retired key hold, and those of an unknown key are named', async () => {
	const deps = await withRecords(2)
	const ledger = { id: 'new', secret: 'the-new-secret-for-tests-0123456789' }
	await keepRecord({ ...deps, keys: { ...deps.keys, ledger } }, 'nina')
	const both = { ledger, retired: [deps.keys.ledger] }
	expect(await verifyRecords(deps.db.read, both)).toMatchObject({ ok: true, rows: 3 })
	expect(await verifyRecords(deps.db.read, { ledger, retired: [] })).toMatchObject({
		ok: false,
		seq: 1,
		why: expect.stringContaining('"test"'),
	})
})

test('a row whose person was erased still holds, and is said to', async () => {
	const deps = await withRecords(3)
	await deps.db.recordSubject.delete({ where: { seq: 2 } })
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 3, erased: [2] })
})

test('the row tells nobody who it is about', async () => {
	const deps = await withRecords(1)
	const row = await deps.db.completionRecord.findFirst()
	expect(JSON.stringify(row)).not.toMatch(/nina/i)
})

test('a move added to an attempt behind a record is found, and so is an outcome that does not follow', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await createAttempt(deps.db, anAttempt('nina'))
	const move = { attemptId: 'attempt-1', kind: 'chosen' as const, bodyHash: 'x', at: deps.now() }
	await deps.db.write((tx) => appendMove(tx, { ...move, expected: 0, reply: 'own', key: 'a' }))
	const digest = movesDigest([{ number: 1, kind: 'chosen', reply: 'own' }])
	await keepRecord(deps, 'nina', { attemptId: 'attempt-1', movesDigest: digest })
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true })
	const recheck = async () => 'its attempt comes to something else'
	expect(await verifyRecords(deps.db.read, deps.keys, { recheck })).toMatchObject({
		ok: false,
		seq: 1,
		why: 'its attempt comes to something else',
	})
	await deps.db.write((tx) => appendMove(tx, { ...move, expected: 1, reply: 'believe', key: 'b' }))
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: false, seq: 1 })
})

test('B8 what was typed is held to its seal: changed it is found, erased it still holds', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await createAttempt(deps.db, anAttempt('nina'))
	const move = { attemptId: 'attempt-1', expected: 0, key: 'a', bodyHash: 'x', at: deps.now() }
	const typed = { text: 'Sorry.', scorer: 'simple-1', matched: 'own', tone: 75, respect: 100 }
	await deps.db.write((tx) => appendMove(tx, { ...move, kind: 'written', ...typed, salt: 'salt' }))
	const attempt = await attemptById(deps.db, 'attempt-1')
	const digest = movesDigest(attempt?.moves ?? [])
	await keepRecord(deps, 'nina', { attemptId: 'attempt-1', movesDigest: digest })
	const verdict = () => verifyRecords(deps.db.read, deps.keys)
	expect(await verdict()).toMatchObject({ ok: true })
	await deps.db.$executeRawUnsafe('DROP TRIGGER "MoveText_keeps_rows"')
	await deps.db.$executeRawUnsafe(`UPDATE "MoveText" SET "text" = 'Your fault.'`)
	expect(await verdict()).toMatchObject({ ok: false, seq: 1, why: expect.stringContaining('typed') })
	await deps.db.write((tx) => eraseMoveTexts(tx, 'attempt-1'))
	expect(await verdict()).toMatchObject({ ok: true })
})

test('a record whose transaction fails leaves no gap', async () => {
	const deps = await withRecords(2)
	const boom = deps.db.write(async (tx) => {
		await keepRecord(deps, 'nina')
		await tx.team.create({ data: { id: 'x', name: 'x' } })
		throw new Error('boom')
	})
	await expect(boom).rejects.toThrow('boom')
	await Promise.all(['nina', 'olga', 'nina'].map((id) => keepRecord(deps, id)))
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 5 })
})
