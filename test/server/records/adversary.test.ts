import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { dataClasses } from '#app/core/records/classes'
import { answerErasure } from '#app/server/acts/answer-erasure.server'
import { askErasure } from '#app/server/acts/ask-erasure.server'
import { erasePerson } from '#app/server/acts/erase-person.server'
import { planCopies } from '#app/server/acts/plan-refresh.server'
import { revokeCertificate } from '#app/server/acts/revoke-certificate.server'
import { verifyChain } from '#app/server/acts/verify-chain.server'
import type { Deps } from '#app/server/deps.server'
import { noteCheckpoint } from '#app/server/records/checkpoints.server'
import { lastVerdict } from '#app/server/views/last-verdict.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'
import { certify, named, tamper } from './tamper'

const course = { kind: 'course', slug: 'respect', result: 'completed', scores: null, way: 'play' } as const

/** Eight records of two people, the fifth corrected by the sixth, the seventh attested in the eighth, two certificates; the head noted after the fourth and the eighth. */
async function house(): Promise<Deps> {
	const deps = await testDeps()
	for (const id of ['nina', 'olga', 'hanna', 'ada']) await colleague(deps, id)
	for (let n = 1; n <= 8; n++) {
		const correction = n === 6 ? { corrects: 5, reason: 'other', result: 'void' as const } : {}
		const word = n === 8 ? { kind: 'attestation' as const, result: 'attested' as const, about: 7 } : {}
		await keepRecord(deps, n % 2 ? 'nina' : 'olga', { ...course, minutes: n, ...correction, ...word })
		if (n === 4 || n === 8) await noteCheckpoint(deps)
	}
	await certify(deps, 1)
	await certify(deps, 2)
	return deps
}

const record = '"CompletionRecord"'
const swap = (table: string, column: string, one: number, other: number) =>
	`CREATE TEMP TABLE t AS SELECT "seq", "${column}" v FROM ${table} WHERE "seq" IN (${one}, ${other});
	UPDATE ${table} SET "${column}" = (SELECT v FROM t WHERE t.seq = ${other}) WHERE "seq" = ${one};
	UPDATE ${table} SET "${column}" = (SELECT v FROM t WHERE t.seq = ${one}) WHERE "seq" = ${other}`
const copied = (names: string) =>
	`INSERT INTO ${record} SELECT ${names} FROM (SELECT * FROM ${record} WHERE "seq" = 8)`
const columns = (deps: Deps): string[] => {
	const db = new Database(deps.db.path, { readonly: true })
	const names = db.prepare(`SELECT name FROM pragma_table_info('CompletionRecord')`).pluck().all().map(String)
	db.close()
	return names
}

test('what nobody touched holds', async () => {
	expect(await named(await house())).toBe('holds')
})

test.each([
	[
		'edits a result',
		`UPDATE ${record} SET "result" = 'passed' WHERE "seq" = 3`,
		'Record 3: its seal does not fit',
	],
	['edits and keeps the row after', `UPDATE ${record} SET "minutes" = 99 WHERE "seq" = 7`, 'Record 7: '],
	['takes a row out', `DELETE FROM ${record} WHERE "seq" = 4`, 'Record 4: row 4 is missing'],
	['cuts the end off', `DELETE FROM ${record} WHERE "seq" > 6`, 'Record 7: rows 7 to 8 were cut off the end'],
	['swaps two seals', swap(record, 'mac', 2, 3), 'Record 2: its seal does not fit'],
	['swaps two salts', swap('"RecordSubject"', 'salt', 1, 3), 'Record 1: it is about somebody else'],
	[
		'swaps who two records are about',
		swap('"RecordSubject"', 'personId', 3, 4),
		'Record 3: it is about somebody else',
	],
	['un-corrects by the row', `UPDATE ${record} SET "corrects" = NULL WHERE "seq" = 6`, 'Record 6: its seal'],
	[
		'makes a record lead to nobody',
		`DELETE FROM "RecordSubject" WHERE "seq" = 3`,
		'Record 3: the list of records says another person',
	],
	[
		'makes it lead to nobody in the list too',
		`DELETE FROM "RecordSubject" WHERE "seq" = 3; UPDATE "RecordLine" SET "personId" = NULL, "name" = '' WHERE "seq" = 3`,
		'Erasures: 1 records lead to nobody, and the erasures that were carried out account for 0',
	],
	[
		'lets the list say more',
		`UPDATE "RecordLine" SET "result" = 'passed' WHERE "seq" = 6`,
		'Record 6: the list of records says another result',
	],
	[
		'lets the list say longer',
		`UPDATE "RecordLine" SET "expiresAt" = '2031-01-01T00:00:00.000+00:00' WHERE "seq" = 1`,
		'Record 1: the list of records says another end',
	],
	[
		'gives a line of the list away',
		`UPDATE "RecordLine" SET "personId" = 'olga' WHERE "seq" = 5`,
		'Record 5: the list of records says another person',
	],
	['hides a line of the list', `DELETE FROM "RecordLine" WHERE "seq" = 2`, 'Record 2: it is not in the list'],
	[
		'makes a line up',
		`INSERT INTO "RecordLine" SELECT 9, "personId", "name", "teamId", "siteId", "kind", "slug", "result", "way", "at", "expiresAt", "minutes", NULL, NULL FROM "RecordLine" WHERE "seq" = 1`,
		'Record 9: it is in the list of records, and not in the chain',
	],
	[
		'hides a correction in the list',
		`UPDATE "RecordLine" SET "correctedBy" = NULL WHERE "seq" = 5`,
		'Record 5: the list of records does not say what corrects it',
	],
	[
		'feigns a correction in the list',
		`UPDATE "RecordLine" SET "correctedBy" = 6 WHERE "seq" = 1`,
		'Record 1: the list of records says that it is corrected',
	],
	[
		'feigns an attestation in the list',
		`UPDATE "RecordLine" SET "attestedBy" = 2 WHERE "seq" = 1`,
		'Record 1: the list of records says that it is attested, and it is not',
	],
	[
		'hides an attestation in the list',
		`UPDATE "RecordLine" SET "attestedBy" = NULL WHERE "seq" = 7`,
		'Record 7: the list of records does not say what attests it',
	],
	[
		'lets the list say another name',
		`UPDATE "RecordLine" SET "name" = 'Olga' WHERE "seq" = 1`,
		'Record 1: the list of records says another name',
	],
	[
		'lets the list say another team',
		`UPDATE "RecordLine" SET "teamId" = 'other' WHERE "seq" = 4`,
		'Record 4: the list of records says another team',
	],
	[
		'lets the list say another site',
		`UPDATE "RecordLine" SET "siteId" = 'other' WHERE "seq" = 4`,
		'Record 4: the list of records says another site',
	],
])('B8 somebody with the file in hand who %s is found', async (_what, sql, said) => {
	const deps = await house()
	tamper(deps, sql)
	expect(await named(deps)).toContain(said)
})

test('names that jobs are still to bring up to date are no fault of the list', async () => {
	const deps = await house()
	tamper(deps, `UPDATE "RecordLine" SET "name" = 'Olga' WHERE "seq" = 1`)
	await deps.db.write((tx) => planCopies(deps, tx, { key: 'import', personIds: ['nina'] }))
	expect(await named(deps)).toBe('holds')
	await deps.db.job.updateMany({ data: { state: 'done' } })
	expect(await named(deps)).toBe('Record 1: the list of records says another name')
})

test('B8 a correction that was forged without the key is named, whatever else it copies', async () => {
	const deps = await house()
	const names = columns(deps).map((name) => {
		const made: Record<string, string> = {
			seq: '9',
			id: `'forged'`,
			corrects: '3',
			result: `'void'`,
			previous: '"mac"',
		}
		return made[name] ?? `"${name}"`
	})
	tamper(deps, copied(names.join(', ')))
	expect(await named(deps)).toContain('Record 9: its seal does not fit what it says')
})

test('B8 an older head in the place of the newest is missed by the database, and one made up is not ours', async () => {
	const deps = await house()
	const [first = '', second = ''] = readFileSync(deps.env.checkpoints, 'utf8').split('\n')
	const put = (...lines: string[]) => writeFileSync(deps.env.checkpoints, `${lines.join('\n')}\n`)
	tamper(
		deps,
		`DELETE FROM ${record} WHERE "seq" > 4; DELETE FROM "RecordLine" WHERE "seq" > 4; DELETE FROM "RecordSubject" WHERE "seq" > 4`,
	)
	put(first)
	expect(await named(deps)).toBe(
		'Checkpoint on line 2: number 2 is missing at the end: the database knows of 2',
	)
	put(first, first)
	expect(await named(deps)).toBe('Checkpoint on line 2: it is number 1, and number 2 should stand there')
	put(first, second.replace('"seq":8', '"seq":4'))
	expect(await named(deps)).toBe('Checkpoint on line 2: its signature does not fit what it says')
	rmSync(deps.env.checkpoints)
	expect(existsSync(deps.env.checkpoints)).toBe(false)
	expect(await named(deps)).toBe(
		'Checkpoint on line 1: numbers 1 to 2 are missing at the end: the database knows of 2',
	)
})

test.each([
	['course', `"course" = 'integrity'`, 'its row says something else than was signed'],
	['title', `"title" = 'Doctor of Respect'`, 'its row says something else than was signed'],
	['record', `"seq" = 3`, 'its row says something else than was signed'],
	[
		'document',
		`"document" = replace("document", '"round":1', '"round":2')`,
		'its signature does not fit what it says',
	],
	[
		'signature',
		`"signature" = (SELECT "signature" FROM "Certificate" WHERE "seq" = 2)`,
		'its signature does not fit',
	],
	['key', `"keyId" = 'mine'`, 'it was signed with the key "mine"'],
])('B8 a certificate whose %s was changed is named', async (_what, set, said) => {
	const deps = await house()
	const { id } = await deps.db.certificate.findFirstOrThrow({ where: { seq: 1 } })
	tamper(deps, `UPDATE "Certificate" SET ${set} WHERE "id" = '${id}'`)
	expect(await named(deps)).toContain(`Certificate ${id}: ${said}`)
})

test('B8 a certificate that was taken back and holds again is named, and the log of the page says so', async () => {
	const deps = await house()
	const { id } = await deps.db.certificate.findFirstOrThrow({ where: { seq: 2 } })
	await revokeCertificate(deps, { id: 'hanna' }, { id, reason: 'issued-by-mistake' })
	expect(await named(deps)).toBe('holds')
	tamper(deps, `UPDATE "Certificate" SET "state" = 'issued' WHERE "id" = '${id}'`)
	const why = 'it holds again, and the log says that it was ended'
	expect(await named(deps)).toBe(`Certificate ${id}: ${why}`)
	await verifyChain(deps, { id: 'ada' })
	expect(await lastVerdict(deps)).toMatchObject({ kind: 'beside', what: `Certificate ${id}`, why })
})

test('an erasure that was carried out accounts for the records that lead to nobody', async () => {
	const deps = await house()
	const asked = { personId: 'nina', classes: dataClasses, reason: 'asked' } as const
	const wish = await askErasure(deps, { id: 'nina' }, asked)
	if (!wish.ok) throw new Error(wish.refused)
	await answerErasure(deps, { id: 'hanna' }, { id: wish.id, yes: true })
	expect(await erasePerson(deps, { id: 'ada' }, wish.id)).toMatchObject({ ok: true })
	expect(await named(deps)).toBe('holds')
})
