import { expect, test } from 'vitest'
import { dataClasses } from '#app/core/records/classes'
import { answerErasure } from '#app/server/acts/answer-erasure.server'
import { askErasure } from '#app/server/acts/ask-erasure.server'
import { erasePerson } from '#app/server/acts/erase-person.server'
import { recordAudit, recordAudits } from '#app/server/acts/record-audit.server'
import { sealLog } from '#app/server/acts/seal-log.server'
import { verifyChain } from '#app/server/acts/verify-chain.server'
import type { Deps } from '#app/server/deps.server'
import { noteCheckpoint } from '#app/server/records/checkpoints.server'
import { verifyHouse } from '#app/server/records/verify-house.server'
import { lastVerdict } from '#app/server/views/last-verdict.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'
import { named, tamper } from './tamper'

const act = (n: number) => ({
	...{ actorId: 'hanna', action: 'person.edit', target: `person:${n}` },
	before: { n },
	after: { n: n + 1, who: 'Person nina' },
})
const acts = (deps: Deps, from: number, to: number) =>
	deps.db.write((tx) =>
		recordAudits(
			deps,
			tx,
			Array.from({ length: to - from + 1 }, (_, place) => act(from + place)),
		),
	)

/** A record, and six lines of the log: one by one, then at once; the end of both noted after the fourth. */
async function house(): Promise<Deps> {
	const deps = await testDeps()
	for (const id of ['nina', 'hanna', 'ada']) await colleague(deps, id)
	await keepRecord(deps, 'nina')
	for (const n of [1, 2]) await deps.db.write((tx) => recordAudit(deps, tx, act(n)))
	await acts(deps, 3, 4)
	await noteCheckpoint(deps)
	await acts(deps, 5, 6)
	return deps
}

/** The same, as it was before the log was sealed. */
async function earlier(): Promise<Deps> {
	const deps = await house()
	tamper(deps, unseal)
	return deps
}

const unseal = `UPDATE "AuditEntry" SET "seq" = NULL, "commitment" = NULL, "salt" = NULL, "late" = NULL, "keyId" = NULL, "previous" = NULL, "mac" = NULL`
const logOf = async (deps: Deps) => (await verifyHouse(deps, { file: `${deps.db.path}.none` })).log
const line = (n: number, why: string) => `Line ${n} of the log: ${why}`

test('a log that nobody touched holds', async () => {
	const deps = await house()
	expect(await named(deps)).toBe('holds')
	expect(await logOf(deps)).toMatchObject({ ok: true, lines: 6, late: 0, unsealed: 0, erased: [] })
})

test.each([
	[
		'edits who did it',
		`SET "actorId" = 'ada' WHERE "seq" = 3`,
		line(3, 'its seal does not fit what it says'),
	],
	[
		'edits when',
		`SET "at" = '2026-03-01T09:00:00.000+00:00' WHERE "seq" = 2`,
		line(2, 'its seal does not fit'),
	],
	[
		'edits what was before',
		`SET "before" = '{"n":9}' WHERE "seq" = 4`,
		line(4, 'what was before or after is not'),
	],
	[
		'takes away what was after',
		`SET "after" = NULL WHERE "seq" = 4`,
		line(4, 'what was before or after is not'),
	],
	[
		'feigns that a text was erased',
		`SET "before" = NULL, "after" = NULL, "salt" = NULL WHERE "seq" = 5`,
		line(5, '1 lines have lost their texts, and the erasures that were carried out account for 0'),
	],
	[
		'takes away that a text was there',
		`SET "commitment" = NULL WHERE "seq" = 6`,
		line(6, 'its seal does not fit'),
	],
	['says that it was sealed afterwards', `SET "late" = 1 WHERE "seq" = 1`, line(1, 'its seal does not fit')],
	['takes the seal off a line', `SET "seq" = NULL WHERE "seq" = 2`, line(2, 'line 2 is missing')],
	[
		'takes the seal off the last',
		`SET "seq" = NULL, "mac" = NULL WHERE "seq" = 6`,
		line(6, '1 line that was never sealed is in the log'),
	],
	['puts another key', `SET "keyId" = 'mine' WHERE "seq" = 2`, line(2, 'it was sealed with the key "mine"')],
])('B8 somebody with the file in hand who %s in the log is found', async (_what, set, said) => {
	const deps = await house()
	tamper(deps, `UPDATE "AuditEntry" ${set}`)
	expect(await named(deps)).toContain(said)
})

test.each([
	['takes a line out', `DELETE FROM "AuditEntry" WHERE "seq" = 3`, line(3, 'line 3 is missing')],
	[
		'cuts the end off',
		`DELETE FROM "AuditEntry" WHERE "seq" > 2`,
		line(3, 'lines 3 to 4 were cut off the end'),
	],
	[
		'swaps two lines',
		`UPDATE "AuditEntry" SET "seq" = 103 WHERE "seq" = 3; UPDATE "AuditEntry" SET "seq" = 3 WHERE "seq" = 4;
		UPDATE "AuditEntry" SET "seq" = 4 WHERE "seq" = 103`,
		line(3, 'it does not follow the line before it'),
	],
	[
		'makes a line up',
		`INSERT INTO "AuditEntry" ("id", "at", "action", "target") SELECT 'made-up', "at", 'certificate.revoke', 'x' FROM "AuditEntry" WHERE "seq" = 1`,
		line(7, '1 line that was never sealed is in the log: "made-up"'),
	],
])('B8 somebody with the file in hand who %s of the log is found', async (_what, sql, said) => {
	const deps = await house()
	tamper(deps, sql)
	expect(await named(deps)).toBe(said)
})

test('B8 a log that lost all its seals, and was sealed anew at a start, is not the one that was noted', async () => {
	const deps = await house()
	tamper(deps, `${unseal}; UPDATE "AuditEntry" SET "actorId" = 'ada'`)
	expect(await named(deps)).toBe(line(1, 'lines 1 to 4 were cut off the end'))
	expect(await sealLog(deps)).toBe(6)
	expect(await named(deps)).toBe(line(4, 'it is not the line that was noted then'))
})

test('the page of the log says which line does not hold', async () => {
	const deps = await house()
	tamper(deps, `UPDATE "AuditEntry" SET "action" = 'person.invite' WHERE "seq" = 2`)
	await verifyChain(deps, { id: 'ada' })
	expect(await lastVerdict(deps)).toMatchObject({
		kind: 'beside',
		what: 'Line 2 of the log',
		why: 'its seal does not fit what it says',
	})
})

test('lines of before the seals are sealed once, in their order, and say so', async () => {
	const deps = await earlier()
	expect(await logOf(deps)).toMatchObject({ ok: true, lines: 0, unsealed: 6 })
	expect(await sealLog(deps)).toBe(6)
	expect(await sealLog(deps)).toBe(0)
	expect(await logOf(deps)).toMatchObject({ ok: true, lines: 7, late: 6, unsealed: 0 })
	const ids = await deps.db.auditEntry.findMany({ orderBy: { seq: 'asc' }, select: { target: true } })
	expect(ids.map(({ target }) => target)).toEqual([...[1, 2, 3, 4, 5, 6].map((n) => `person:${n}`), 'log'])
})

test('what is written before they are sealed comes after them all the same', async () => {
	const deps = await earlier()
	await acts(deps, 7, 7)
	expect(await sealLog(deps)).toBe(0)
	expect(await logOf(deps)).toMatchObject({ ok: true, lines: 7, late: 6, unsealed: 0 })
})

test('a start that was cut off while it sealed goes on where it was', async () => {
	const deps = await earlier()
	await sealLog(deps)
	tamper(deps, `DELETE FROM "AuditEntry" WHERE "seq" = 7; ${unseal} WHERE "seq" > 4`)
	expect(await logOf(deps)).toMatchObject({ ok: true, lines: 4, late: 4, unsealed: 2 })
	expect(await sealLog(deps)).toBe(6)
	expect(await logOf(deps)).toMatchObject({ ok: true, lines: 7, late: 6 })
})

test('a line that names somebody who is erased loses its texts, and stands', async () => {
	const deps = await house()
	const asked = { personId: 'nina', classes: dataClasses, reason: 'asked' } as const
	const wish = await askErasure(deps, { id: 'nina' }, asked)
	if (!wish.ok) throw new Error(wish.refused)
	await answerErasure(deps, { id: 'hanna' }, { id: wish.id, yes: true })
	expect(await erasePerson(deps, { id: 'ada' }, wish.id)).toMatchObject({
		ok: true,
		counts: { AuditEntry: 6 },
	})
	expect(await named(deps)).toBe('holds')
	expect(await logOf(deps)).toMatchObject({ ok: true, erased: [1, 2, 3, 4, 5, 6] })
	const texts = (await deps.db.auditEntry.findMany()).map(({ before, after }) => `${before}${after}`)
	expect(texts.join()).not.toContain('Person nina')
})
