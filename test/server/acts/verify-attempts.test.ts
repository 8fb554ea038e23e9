import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { giveReply } from '#app/server/acts/give-reply.server'
import { verifyAttempts } from '#app/server/acts/verify-attempts.server'
import type { Deps } from '#app/server/deps.server'
import { openDb } from '#app/server/store/db.server'
import { layTables } from '#app/server/store/lay-tables.server'
import { eraseMoveTexts } from '#app/server/store/moves.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { postOf, saying, startedAttempt, typedPost } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { theParcel } from '#test/support/scenarios/the-parcel'

const parcel = theParcel().slug
const sayIt = aScenario({
	slug: 'say-it',
	scenes: [
		aScene('opening', [aReply('own', 'good', { tone: 1, respect: 2, text: 'That is our mistake, sorry.' })], {
			answer: 'write',
		}),
	],
})

/** Three ended attempts, one of them typed, and one that is still open. */
async function played(given: Partial<Deps> = {}): Promise<Deps> {
	const deps = await testDeps(given)
	await colleague(deps, 'nina')
	await publishedScenario(deps, theParcel())
	await publishedScenario(deps, sayIt)
	await saying(deps, await startedAttempt(deps, 'nina', parcel, 'practice', 'a'), ['believe', 'own'])
	await saying(deps, await startedAttempt(deps, 'nina', parcel, 'practice', 'b'), ['procedure', 'courier'])
	const typed = await startedAttempt(deps, 'nina', 'say-it', 'practice', 'c')
	await giveReply(deps, typedPost(typed, 1, 'Lovely weather!'))
	await giveReply(deps, typedPost(typed, 2, 'I am sorry, that is our mistake'))
	const open = await startedAttempt(deps, 'nina', parcel, 'practice', 'd')
	await giveReply(deps, postOf(deps, open, 1, 'believe'))
	return deps
}

/** Runs SQL as somebody with the file in hand, with the triggers out of the way. */
function tamper(path: string, sql: string): void {
	const db = new Database(path)
	const triggers = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()
	for (const name of triggers) db.exec(`DROP TRIGGER "${String(name)}"`)
	db.pragma('foreign_keys = OFF')
	expect(db.prepare(sql).run().changes).toBeGreaterThan(0)
	db.close()
}

test('every ended attempt is checked, a page at a time, and those still open are not', async () => {
	const { db } = await played()
	expect(await verifyAttempts(db)).toEqual({ ok: true, checked: 3, unknown: 0 })
	expect(await verifyAttempts(db, 1)).toEqual({ ok: true, checked: 3, unknown: 0 })
	expect(await verifyAttempts(db, 3)).toEqual({ ok: true, checked: 3, unknown: 0 })
})

test('with nothing played there is nothing to differ', async () => {
	expect(await verifyAttempts((await testDeps()).db)).toEqual({ ok: true, checked: 0, unknown: 0 })
})

test.each([
	[
		'a score',
		`UPDATE "Attempt" SET "result" = replace("result", '"tone":37500', '"tone":97500') WHERE "startKey" = 'b'`,
		{ what: 'the result: scores: tone', kept: '97500', recomputed: '37500' },
	],
	[
		'the experience',
		`UPDATE "Attempt" SET "result" = replace("result", '"experience":"negative"', '"experience":"expected"') WHERE "startKey" = 'b'`,
		{ what: 'the result: experience', kept: '"expected"', recomputed: '"negative"' },
	],
	[
		'what it was marked as',
		`UPDATE "Attempt" SET "passed" = 1 WHERE "startKey" = 'b'`,
		{ what: 'passed', kept: 'true', recomputed: 'false' },
	],
	[
		'a move',
		`UPDATE "Move" SET "reply" = 'own' WHERE "number" = 2 AND "reply" = 'courier'`,
		{ what: 'the result: scores: tone', kept: '37500', recomputed: '50000' },
	],
	[
		'a move to one that was not on offer',
		`UPDATE "Move" SET "reply" = 'own-and-ring' WHERE "number" = 2 AND "reply" = 'courier'`,
		{ what: 'move 2 is not-offered at its place' },
	],
	[
		'a move taken out',
		`DELETE FROM "Move" WHERE "reply" = 'courier'`,
		{ what: 'the number of moves', kept: '2', recomputed: '1' },
	],
	[
		'a move’s number',
		`UPDATE "Move" SET "number" = 5 WHERE "reply" = 'courier'`,
		{ what: 'move 2 is missing' },
	],
	[
		'the rule',
		`UPDATE "Attempt" SET "rule" = replace("rule", '"total":70', '"total":10') WHERE "startKey" = 'b'`,
		{ what: 'the result: missed', kept: '["tone","respect","resolution","total"]' },
	],
	[
		'the version',
		`UPDATE "Attempt" SET "versionHash" = 'gone' WHERE "startKey" = 'b'`,
		{ what: 'its version gone is missing' },
	],
	[
		'what is kept into nonsense',
		`UPDATE "Attempt" SET "result" = '{"scores":7}' WHERE "startKey" = 'b'`,
		{ what: 'what is kept of it cannot be read' },
	],
	[
		'the result away',
		`UPDATE "Attempt" SET "result" = NULL WHERE "startKey" = 'b'`,
		{ what: 'the result', kept: 'null' },
	],
])('whoever changes %s is found out', async (_, sql, fault) => {
	const { db } = await played()
	tamper(db.path, sql)
	const [b] = await db.read.attempt.findMany({ where: { startKey: 'b' } })
	expect(await verifyAttempts(db)).toMatchObject({ ok: false, attempt: b?.id, ...fault })
})

test.each([
	[
		'the points of a typed reply',
		`UPDATE "Move" SET "tone" = 1 WHERE "kind" = 'written' AND "reply" = 'own'`,
		{ what: 'the result: scores: tone', recomputed: '1000' },
	],
	[
		'the place of what was found in a typed reply',
		`UPDATE "Move" SET "judged" = '{"sure":true,"capped":null,"resolution":50,"evidence":[{"act":"apology","dimension":"tone","start":0,"end":900,"points":9}]}' WHERE "judged" IS NOT NULL`,
		{ what: 'the marks of move 2 are not what was found in it' },
	],
	[
		'whether words were copied',
		`UPDATE "Move" SET "tone" = 76, "judged" = '{"sure":true,"capped":null,"resolution":50,"evidence":[],"copied":true}' WHERE "judged" IS NOT NULL`,
		{ what: 'the marks of move 2 are not what was found in it' },
	],
	[
		'how a typed reply was judged into nonsense',
		`UPDATE "Move" SET "judged" = '{"sure":"very"}' WHERE "judged" IS NOT NULL`,
		{ what: 'what is kept of it cannot be read' },
	],
	[
		'the words of a typed reply',
		`UPDATE "MoveText" SET "text" = 'You are so right' WHERE "number" = 2`,
		{ what: 'what was typed in move 2 is not what it was sealed with' },
	],
	[
		'what was not understood into something that was',
		`UPDATE "Move" SET "reply" = 'own', "tone" = 0, "respect" = 0 WHERE "kind" = 'written' AND "number" = 1`,
		{ what: 'move 2 is already-ended at its place' },
	],
	[
		'how it opened',
		`UPDATE "Attempt" SET "memory" = '{}' WHERE "startKey" = 'c'`,
		{ what: 'move 1 is not-asked at its place' },
	],
])('whoever changes %s is found out too', async (_, sql, fault) => {
	const { db } = await played()
	tamper(db.path, sql)
	const [c] = await db.read.attempt.findMany({ where: { startKey: 'c' } })
	expect(await verifyAttempts(db)).toMatchObject({ ok: false, attempt: c?.id, ...fault })
})

test('words that were erased leave an attempt as good as it was', async () => {
	const { db } = await played()
	const [typed] = await db.read.attempt.findMany({ where: { startKey: 'c' } })
	await db.write((tx) => eraseMoveTexts(tx, typed?.id ?? ''))
	expect(await verifyAttempts(db)).toEqual({ ok: true, checked: 3, unknown: 0 })
})

test('attempts of an earlier engine are checked, those of one that is not here are counted and left', async () => {
	const { db } = await played()
	tamper(db.path, `UPDATE "Attempt" SET "engine" = '1' WHERE "startKey" = 'a'`)
	expect(await verifyAttempts(db)).toEqual({ ok: true, checked: 3, unknown: 0 })
	tamper(db.path, `UPDATE "Attempt" SET "engine" = '99' WHERE "startKey" = 'b'`)
	expect(await verifyAttempts(db)).toEqual({ ok: true, checked: 2, unknown: 1 })
})

test('attempts:verify says how many it checked, names the first that differs, and knows its usage', async () => {
	const folder = testFolder()
	const path = join(folder, 'rapport.db')
	layTables(path)
	const db = await openDb(path, { synchronous: 'OFF' })
	await played({ db })
	await db.close()
	const verify = (...more: string[]) => {
		const run = spawnSync(process.execPath, ['--import', 'tsx', 'app/cli/attempts-verify.ts', ...more], {
			env: { ...process.env, RAPPORT_DATA: folder },
			encoding: 'utf8',
		})
		return { exit: run.status, out: run.stdout.trim(), err: run.stderr.trim() }
	}
	expect(verify()).toEqual({
		exit: 0,
		out: '3 ended attempts checked: each comes to what is kept of it.',
		err: '',
	})
	tamper(path, `UPDATE "Attempt" SET "passed" = 1 WHERE "startKey" = 'b'`)
	const found = verify()
	expect(found).toMatchObject({ exit: 1, out: '' })
	expect(found.err).toMatch(
		/^Attempt \S+ differs\. Passed\.\nKept: true\nWorked out again: false\n\d before it/,
	)
	expect(verify('--all')).toMatchObject({ exit: 2, err: expect.stringContaining('Usage:') })
	expect(verify('one')).toMatchObject({ exit: 2 })
}, 60_000)
