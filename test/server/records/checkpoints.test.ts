import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { canonical } from '#app/core/scenario/canonical'
import type { Deps } from '#app/server/deps.server'
import { checkpoint } from '#app/server/jobs/checkpoint.server'
import { noteCheckpoint, notedHeads } from '#app/server/records/checkpoints.server'
import { holds, verifyHouse } from '#app/server/records/verify-house.server'
import { publicKeyOf, signText } from '#app/server/signing.server'
import { openDb } from '#app/server/store/db.server'
import { keepListEnd, listEndOf } from '#app/server/store/list-ends.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const seed = (fill: number) => Buffer.alloc(32, fill).toString('base64url')
const verified = (deps: Deps) => verifyHouse(deps, { file: deps.env.checkpoints })

/** Five records; the head was noted after the third and the fifth. */
async function noted(): Promise<Deps> {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	for (let n = 1; n <= 5; n++) {
		await keepRecord(deps, 'nina', { minutes: n })
		if (n === 3 || n === 5) await noteCheckpoint(deps)
	}
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

test('a head is noted as one signed line that only its owner reads, and the chain fits it', async () => {
	const deps = await noted()
	const file = deps.env.checkpoints
	expect(statSync(file).mode & 0o777).toBe(0o600)
	const { heads, faults } = notedHeads(file, deps.keys)
	expect(faults).toEqual([])
	expect(heads).toMatchObject([
		{ seq: 3, rows: 3, keyId: 'test' },
		{ seq: 5, rows: 5, keyId: 'test' },
	])
	const verdict = await verified(deps)
	expect(verdict).toMatchObject({ chain: { ok: true, rows: 5 }, checkpoints: { noted: 2, faults: [] } })
	expect(holds(verdict)).toBe(true)
})

test('while there is no record there is nothing to note, and the job says what it did', async () => {
	const deps = await testDeps()
	expect(await noteCheckpoint(deps)).toBeNull()
	expect(await checkpoint(deps, {})).toBe('There is no record yet.')
	await colleague(deps, 'nina')
	await keepRecord(deps, 'nina')
	expect(await checkpoint(deps, {})).toMatch(/^Noted the head 1:/)
	expect(await verified(deps)).toMatchObject({ checkpoints: { noted: 1 } })
})

test.each([
	['edited', `UPDATE "CompletionRecord" SET "minutes" = 9 WHERE "seq" = 2`, 2],
	['deleted', `DELETE FROM "CompletionRecord" WHERE "seq" = 4`, 4],
	[
		'swapped with the next',
		`UPDATE "CompletionRecord" SET "seq" = 100 WHERE "seq" = 2; UPDATE "CompletionRecord" SET "seq" = 2 WHERE "seq" = 3; UPDATE "CompletionRecord" SET "seq" = 3 WHERE "seq" = 100`,
		2,
	],
	['cut off with all after it', `DELETE FROM "CompletionRecord" WHERE "seq" > 3`, 4],
	['gone with all others', `DELETE FROM "CompletionRecord"`, 1],
])('B8 a row that was %s is named', async (_what, sql, seq) => {
	const deps = await noted()
	tamper(deps, sql)
	expect(await verified(deps)).toMatchObject({ chain: { ok: false, seq } })
})

test('B8 a chain made anew with the right key holds by itself, and not against what was noted', async () => {
	const deps = await noted()
	tamper(deps, `DELETE FROM "RecordSubject"; DELETE FROM "CompletionRecord"; DELETE FROM "RecordLine"`)
	for (let n = 1; n <= 5; n++) await keepRecord(deps, 'nina', { minutes: 60 })
	expect(await verified(deps)).toMatchObject({
		chain: { ok: false, seq: 3, why: 'it is not the row that was noted then' },
	})
})

test('B8 a chain made anew with another key is found at its first row', async () => {
	const deps = await noted()
	tamper(deps, `DELETE FROM "RecordSubject"; DELETE FROM "CompletionRecord"; DELETE FROM "RecordLine"`)
	const ledger = { id: 'test', secret: 'a-secret-of-somebody-else-0123456789' }
	for (let n = 1; n <= 5; n++) await keepRecord({ ...deps, keys: { ...deps.keys, ledger } }, 'nina')
	expect(await verified(deps)).toMatchObject({ chain: { ok: false, seq: 1 } })
})

test('B8 a checkpoint that was changed, made up or signed by somebody else is named by its line', async () => {
	const deps = await noted()
	const file = deps.env.checkpoints
	const [first = '', second = ''] = readFileSync(file, 'utf8').trim().split('\n')
	const forger = { ...deps, keys: { ...deps.keys, signing: { id: 'test', seed: seed(9) } } }
	writeFileSync(file, `${first}\n${second.replace('"rows":5', '"rows":6')}\nnonsense\n`)
	await noteCheckpoint(forger)
	await noteCheckpoint({ ...forger, keys: { ...deps.keys, signing: { id: 'other', seed: seed(9) } } })
	const verdict = await verified(deps)
	expect(holds(verdict)).toBe(false)
	expect(verdict.checkpoints).toEqual({
		noted: 1,
		faults: [
			{ line: 2, why: 'its signature does not fit what it says' },
			{ line: 3, why: 'it is not a checkpoint' },
			{ line: 4, why: 'its signature does not fit what it says' },
			{ line: 5, why: 'it was signed with the key "other", which is not among the keys here' },
		],
	})
})

test('what was signed before a change of keys still counts', async () => {
	const deps = await noted()
	const keys = {
		...deps.keys,
		signing: { id: 'new', seed: seed(3) },
		retiredSigning: [publicKeyOf(deps.keys.signing)],
	}
	await noteCheckpoint({ ...deps, keys })
	expect(await verified({ ...deps, keys })).toMatchObject({ checkpoints: { noted: 3, faults: [] } })
})

test('a line that a crash left half written spoils itself alone', async () => {
	const deps = await noted()
	appendFileSync(deps.env.checkpoints, '{"at":"2026')
	await noteCheckpoint(deps)
	const { heads, faults } = notedHeads(deps.env.checkpoints, deps.keys)
	expect(heads.map(({ seq }) => seq)).toEqual([3, 5, 5])
	expect(faults).toEqual([{ line: 3, why: 'it is not a checkpoint' }])
})

/** Seven lines of seven records. */
async function seven(): Promise<{ deps: Deps; lines: string[]; put: (lines: string[]) => void }> {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	for (let n = 1; n <= 7; n++) {
		await keepRecord(deps, 'nina', { minutes: n })
		await noteCheckpoint(deps)
	}
	const file = deps.env.checkpoints
	const put = (lines: string[]) => writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
	return { deps, lines: readFileSync(file, 'utf8').trim().split('\n'), put }
}
const faultsOf = async (deps: Deps) => (await verified(deps)).checkpoints.faults

test('B8 a line that was taken out of the file of checkpoints is named by its number', async () => {
	const { deps, lines, put } = await seven()
	expect(await faultsOf(deps)).toEqual([])
	put(lines.filter((_, index) => index !== 2))
	expect(await faultsOf(deps)).toEqual([{ line: 3, why: 'number 3 is missing before it' }])
	put(lines.slice(2))
	expect(await faultsOf(deps)).toEqual([{ line: 1, why: 'numbers 1 to 2 are missing before it' }])
	put(lines.filter((_, index) => ![1, 4, 5].includes(index)))
	expect(await faultsOf(deps)).toEqual([
		{ line: 2, why: 'number 2 is missing before it' },
		{ line: 4, why: 'numbers 5 to 6 are missing before it' },
	])
})

test('B8 checkpoints cut off the end, or all of them, are missed by the database, also after the next one', async () => {
	const { deps, lines, put } = await seven()
	put(lines.slice(0, 5))
	expect(await faultsOf(deps)).toEqual([
		{ line: 6, why: 'numbers 6 to 7 are missing at the end: the database knows of 7' },
	])
	await noteCheckpoint(deps)
	expect(await faultsOf(deps)).toEqual([{ line: 6, why: 'numbers 6 to 7 are missing before it' }])
	const all = [{ line: 1, why: 'numbers 1 to 8 are missing at the end: the database knows of 8' }]
	put([])
	expect(await faultsOf(deps)).toEqual(all)
	rmSync(deps.env.checkpoints)
	expect(await faultsOf(deps)).toEqual(all)
	await noteCheckpoint(deps)
	expect(await faultsOf(deps)).toEqual([{ line: 1, why: 'numbers 1 to 8 are missing before it' }])
})

test('B8 checkpoints that were swapped, doubled or put back from another history are named', async () => {
	const { deps, lines, put } = await seven()
	const [one = '', two = '', three = ''] = lines
	put([one, three, two, ...lines.slice(3)])
	expect((await faultsOf(deps)).map(({ line }) => line)).toEqual([2, 3, 4])
	put([one, two, two, ...lines.slice(2)])
	expect(await faultsOf(deps)).toEqual([{ line: 3, why: 'it is number 2, and number 3 should stand there' }])
	const other = await seven()
	put([...lines.slice(0, 3), ...other.lines.slice(3)])
	expect(await faultsOf(deps)).toEqual([
		{ line: 4, why: 'the line before it is not the one that it names' },
		{ line: 7, why: 'it is not the line that the database knows of' },
	])
})

test('lines of before they were numbered are read, and a numbered line follows them', async () => {
	const { deps, put } = await seven()
	const old = [1, 2, 3].map((seq) => {
		const said = { at: deps.now().toISOString(), mac: 'a'.repeat(64), rows: seq, seq }
		return JSON.stringify({ ...said, ...signText(deps.keys.signing, canonical(said)) })
	})
	put(old)
	await deps.db.setting.deleteMany()
	expect(notedHeads(deps.env.checkpoints, deps.keys).faults).toEqual([])
	await noteCheckpoint(deps)
	await noteCheckpoint(deps)
	const known = await listEndOf(deps.db, 'checkpoints')
	expect(known).toMatchObject({ n: 5 })
	expect(notedHeads(deps.env.checkpoints, deps.keys, known)).toMatchObject({
		heads: [{ seq: 1 }, { seq: 2 }, { seq: 3 }, { n: 4, seq: 7 }, { n: 5, seq: 7 }],
		faults: [],
	})
	const [, ...without] = readFileSync(deps.env.checkpoints, 'utf8').trim().split('\n')
	put(without)
	expect(await faultsOf(deps)).toEqual([{ line: 3, why: 'number 3 is missing before it' }])
	put([...without, old[0] ?? ''])
	expect((await faultsOf(deps)).at(-1)?.why).toBe('it has no number, and the line before it has one')
})

test('a file that is ahead of the database, as after an older backup, holds; a copy may be behind it', async () => {
	const { deps, lines, put } = await seven()
	const hash = createHash('sha256')
		.update(lines[2] ?? '')
		.digest('hex')
	await keepListEnd(deps.db, 'checkpoints', { n: 3, hash }, deps.now())
	expect(await faultsOf(deps)).toEqual([])
	await noteCheckpoint(deps)
	expect(await faultsOf(deps)).toEqual([])
	put(lines.slice(0, 2))
	const copy = await verifyHouse(deps, { file: deps.env.checkpoints, copy: true })
	expect(copy.checkpoints).toEqual({ noted: 2, faults: [] })
})

test('two that note the head at once give each line a number of its own', async () => {
	const { deps } = await seven()
	const other = await openDb(deps.db.path, { synchronous: 'OFF' })
	await Promise.all([noteCheckpoint(deps), noteCheckpoint({ ...deps, db: other }), noteCheckpoint(deps)])
	await other.close()
	expect(await verified(deps)).toMatchObject({ checkpoints: { noted: 10, faults: [] } })
})
