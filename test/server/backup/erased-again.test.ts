import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DataClass, dataClasses } from '#app/core/records/classes'
import { answerErasure } from '#app/server/acts/answer-erasure.server'
import { askErasure } from '#app/server/acts/ask-erasure.server'
import { erasePerson } from '#app/server/acts/erase-person.server'
import { makeBackup } from '#app/server/backup/make-backup.server'
import { restoreBackup } from '#app/server/backup/restore-backup.server'
import type { Deps } from '#app/server/deps.server'
import { keepRetention } from '#app/server/jobs/retention.server'
import { listedErasures } from '#app/server/records/erasure-list.server'
import { verifyHouse } from '#app/server/records/verify-house.server'
import { type Db, openDb } from '#app/server/store/db.server'
import { erasureOf } from '#app/server/store/erasures.server'
import { listEndOf } from '#app/server/store/list-ends.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const at = new Date('2026-03-02T09:30:00.000Z')
const hanna = { id: 'hanna' }
const ada = { id: 'ada' }

async function house(): Promise<Deps> {
	const deps = await testDeps()
	for (const id of ['nina', 'omar', 'hanna', 'ada']) await colleague(deps, id)
	await note(deps, 'nina', 'What nobody may read again')
	await keepRecord(deps, 'nina')
	await keepRecord(deps, 'omar')
	return deps
}

function note(deps: Deps, personId: string, text: string) {
	const at = deps.now()
	const data = { personId, lesson: 'respect/hearing', note: 'first', text, createdAt: at, updatedAt: at }
	return deps.db.lessonNote.create({ data })
}

async function erase(deps: Deps, personId: string, classes: readonly DataClass[] = ['identity']) {
	const wish = await askErasure(deps, { id: personId }, { personId, classes, reason: 'asked' })
	if (!wish.ok) throw new Error(wish.refused)
	await answerErasure(deps, hanna, { id: wish.id, yes: true })
	return { id: wish.id, done: await erasePerson(deps, ada, wish.id) }
}

const backUp = (deps: Deps) => makeBackup({ path: deps.db.path, folder: testFolder(), at, keep: 14 })

function restore(deps: Deps, file: string, target: string, sure = false) {
	const { checkpoints, erasures } = deps.env
	return restoreBackup({ file, target, checkpoints, erasures, keys: deps.keys, at, sure })
}

async function within<T>(path: string, ask: (db: Db) => Promise<T>): Promise<T> {
	const db = await openDb(path)
	try {
		return await ask(db)
	} finally {
		await db.close()
	}
}

test('ER5 who was erased after a backup stays erased when it is restored, and the chain holds', async () => {
	const deps = await house()
	const made = await backUp(deps)
	const { id } = await erase(deps, 'nina')
	const target = join(testFolder(), 'rapport.db')
	expect(await restore(deps, made.path, target)).toMatchObject({ records: 2, erasedAgain: 1, listed: 1 })
	expect(readFileSync(made.path).includes('nina@example.test')).toBe(true)
	const bytes = readFileSync(target)
	expect(bytes.includes('nina@example.test')).toBe(false)
	expect(bytes.includes('What nobody may read again')).toBe(false)
	await within(target, async (db) => {
		const nina = await db.person.findUniqueOrThrow({ where: { id: 'nina' } })
		expect(nina).toMatchObject({ name: 'Erased person', active: false, passwordHash: '-' })
		expect(await erasureOf(db, id)).toMatchObject({
			...{
				state: 'done',
				reason: 'asked',
				requestedById: 'nina',
				doneById: 'ada',
				classes: [...dataClasses],
			},
		})
		expect(await db.auditEntry.count({ where: { action: 'erasure.replay', target: 'person:nina' } })).toBe(1)
		const verdict = await verifyHouse({ db, keys: deps.keys }, { file: deps.env.checkpoints })
		expect(verdict.chain).toMatchObject({ ok: true, rows: 2, erased: [1] })
		expect(await listEndOf(db, 'erasures')).toMatchObject({ n: 1 })
	})
})

test('a class that was erased since goes again alone, and what the backup has erased is left as it is', async () => {
	const deps = await house()
	await erase(deps, 'omar')
	const made = await backUp(deps)
	await erase(deps, 'nina', ['notes'])
	const target = join(testFolder(), 'rapport.db')
	expect(await restore(deps, made.path, target)).toMatchObject({ erasedAgain: 1, listed: 2 })
	await within(target, async (db) => {
		expect(await db.lessonNote.count()).toBe(0)
		expect(await db.person.findUnique({ where: { id: 'nina' } })).toMatchObject({ name: 'Person nina' })
		expect(await db.auditEntry.count({ where: { action: 'erasure.replay' } })).toBe(1)
	})
})

test('the list holds ids and codes alone, signed, and for its owner', async () => {
	const deps = await house()
	await erase(deps, 'nina')
	const text = readFileSync(deps.env.erasures, 'utf8')
	expect(text).not.toMatch(/@|Person nina|What nobody/)
	expect(listedErasures(deps.env.erasures, deps.keys, null)).toMatchObject({
		lines: [{ n: 1, personId: 'nina', byId: 'ada', reason: 'asked' }],
		faults: [],
	})
})

test('a list with a line missing, or made up, stops the restore by its line unless somebody is sure', async () => {
	const deps = await house()
	const target = join(testFolder(), 'rapport.db')
	await erase(deps, 'nina', ['notes'])
	await erase(deps, 'omar')
	const made = await backUp(deps)
	const whole = readFileSync(deps.env.erasures, 'utf8')
	writeFileSync(deps.env.erasures, whole.split('\n').slice(0, 1).join('\n'))
	await expect(restore(deps, made.path, target)).rejects.toThrow(
		/line 2: number 2 is missing at the end: the database knows of 2/,
	)
	rmSync(deps.env.erasures)
	await expect(restore(deps, made.path, target)).rejects.toThrow('numbers 1 to 2 are missing at the end')
	writeFileSync(deps.env.erasures, whole)
	appendFileSync(deps.env.erasures, `${whole.split('\n')[1]?.replace(/omar/g, 'hanna')}\n`)
	await expect(restore(deps, made.path, target)).rejects.toThrow('line 3: its signature does not fit')
	expect(existsSync(target)).toBe(false)
	expect(await restore(deps, made.path, target, true)).toMatchObject({ erasedAgain: 0 })
	expect(await within(target, (db) => db.person.findUnique({ where: { id: 'hanna' } }))).toMatchObject({
		name: 'Person hanna',
	})
})

test('without its file, what the replaced database had erased is erased again all the same', async () => {
	const deps = await house()
	const made = await backUp(deps)
	await erase(deps, 'nina')
	await deps.db.setting.deleteMany()
	rmSync(deps.env.erasures)
	await deps.db.close()
	expect(await restore(deps, made.path, deps.db.path)).toMatchObject({ erasedAgain: 1, listed: null })
})

test('nothing is erased while the list cannot be written to, and it is done once that is mended', async () => {
	const deps = await house()
	mkdirSync(deps.env.erasures)
	const { id, done } = await erase(deps, 'nina')
	expect(done).toEqual({ ok: false, refused: 'no-list' })
	expect(await deps.db.person.findUnique({ where: { id: 'nina' } })).toMatchObject({ name: 'Person nina' })
	rmSync(deps.env.erasures, { recursive: true })
	expect(await erasePerson(deps, ada, id)).toMatchObject({ ok: true })
})

test('what was erased before there was a list is put on it at night, once', async () => {
	const deps = await house()
	await erase(deps, 'nina')
	await deps.db.setting.deleteMany()
	rmSync(deps.env.erasures)
	await keepRetention(deps, {})
	await keepRetention(deps, {})
	expect(listedErasures(deps.env.erasures, deps.keys, await listEndOf(deps.db, 'erasures'))).toMatchObject({
		lines: [{ n: 1, personId: 'nina' }],
		faults: [],
	})
})
