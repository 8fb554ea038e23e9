import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataClasses } from '#app/core/records/classes'
import { answerErasure } from '#app/server/acts/answer-erasure.server'
import { askErasure, withdrawErasure } from '#app/server/acts/ask-erasure.server'
import { erasePerson } from '#app/server/acts/erase-person.server'
import { erasureOf } from '#app/server/store/erasures.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { awaitedAttempt, typedHouse } from '#test/support/awaited'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const nina = { id: 'nina' }
const hanna = { id: 'hanna' }
const ada = { id: 'ada' }

async function house() {
	const deps = await typedHouse()
	await colleague(deps, 'ada', { role: 'admin' })
	await awaitedAttempt(deps, { tone: 50, respect: 50 })
	await keepRecord(deps, 'nina')
	await keepRecord(deps, 'olga')
	return deps
}

async function asked(deps: Awaited<ReturnType<typeof house>>, classes = dataClasses.slice(0, 1)) {
	const wish = await askErasure(deps, nina, { personId: 'nina', classes, reason: 'asked' })
	if (!wish.ok) throw new Error(wish.refused)
	return wish.id
}

test('ER1 who somebody is goes with all the rest, in one act, and every seal still holds', async () => {
	const deps = await house()
	const id = await asked(deps)
	expect((await erasureOf(deps.db, id))?.classes).toEqual([...dataClasses])
	await answerErasure(deps, hanna, { id, yes: true })
	expect(await erasePerson(deps, ada, id)).toMatchObject({
		ok: true,
		counts: { MoveText: 1, RecordSubject: 1, RecordLine: 1, Person: 1 },
	})
	const person = await deps.db.person.findUniqueOrThrow({ where: { id: 'nina' } })
	expect(person).toMatchObject({ name: 'Erased person', active: false, teamId: null, passwordHash: '-' })
	expect(person.email).toMatch(/^[0-9a-f]{32}@erased\.invalid$/)
	expect(await deps.db.moveText.count()).toBe(0)
	expect(await deps.db.recordLine.findMany({ where: { name: { not: '' } } })).toHaveLength(1)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 2, erased: [1] })
})

test('ER2 nothing that is left in the database says a name, an address or a word of theirs', async () => {
	const deps = await house()
	const id = await asked(deps)
	await answerErasure(deps, hanna, { id, yes: true })
	await erasePerson(deps, ada, id)
	const tables = await deps.db.$queryRawUnsafe<{ name: string }[]>(
		`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
	)
	const all: string[] = []
	for (const { name } of tables)
		all.push(JSON.stringify(await deps.db.$queryRawUnsafe(`SELECT * FROM "${name}"`), bigAsText))
	expect(all.length).toBeGreaterThan(40)
	expect(all.join('\n')).not.toMatch(/Person nina|nina@example|I know, and I am sorry/)
})

test('ER2 not even the file of the database, or a backup of it, holds a word that was erased', async () => {
	const deps = await house()
	await deps.db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
	const words = 'I know, and I am sorry'
	expect(readFileSync(deps.db.path).includes(words)).toBe(true)
	const id = await asked(deps)
	await answerErasure(deps, hanna, { id, yes: true })
	await erasePerson(deps, ada, id)
	await deps.db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
	const bytes = readFileSync(deps.db.path)
	expect([words, 'nina@example.test', 'Person nina'].filter((text) => bytes.includes(text))).toEqual([])
})

test('ER3 HR answers nobody’s wish that is their own, and an answer is given once', async () => {
	const deps = await house()
	const id = await asked(deps, ['typed'])
	expect(await answerErasure(deps, nina, { id, yes: true })).toMatchObject({ refused: 'own' })
	expect(await answerErasure(deps, hanna, { id, yes: false, reason: 'legal-hold' })).toEqual({ ok: true })
	expect(await answerErasure(deps, hanna, { id, yes: true })).toMatchObject({ refused: 'answered' })
	expect(await erasePerson(deps, ada, id)).toMatchObject({ refused: 'not-approved' })
	expect(await deps.db.moveText.count()).toBe(1)
})

test('ER4 a wish by HR wants a second person, and one can be taken back by whom it is about', async () => {
	const deps = await house()
	const wish = await askErasure(deps, hanna, { personId: 'nina', classes: ['typed'], reason: 'left' })
	if (!wish.ok) throw new Error(wish.refused)
	expect(await answerErasure(deps, hanna, { id: wish.id, yes: true })).toMatchObject({ refused: 'own' })
	expect(
		await askErasure(deps, nina, { personId: 'nina', classes: ['told'], reason: 'asked' }),
	).toMatchObject({
		refused: 'open-already',
	})
	expect(await withdrawErasure(deps, { id: 'tom' }, wish.id)).toBe(false)
	expect(await withdrawErasure(deps, nina, wish.id)).toBe(true)
	expect(await asked(deps, ['told'])).not.toBe('')
})

test('ER5 two administrators at once erase once', async () => {
	const deps = await house()
	const id = await asked(deps, ['typed'])
	await answerErasure(deps, hanna, { id, yes: true })
	const both = await Promise.all([erasePerson(deps, ada, id), erasePerson(deps, ada, id)])
	expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('ER6 what a file said of somebody goes from what was kept of the file, and reports stop', async () => {
	const deps = await testDeps()
	for (const id of ['nina', 'tom', 'hanna', 'ada']) await colleague(deps, id)
	const run = { kind: 'people', file: 'p.csv', at: deps.now(), byId: 'hanna', counts: '{}', state: 'applied' }
	const rows = [
		{ id: 'nina', after: { name: 'Person nina' } },
		{ id: 'tom', after: { name: 'Person tom' } },
	]
	await deps.db.importRun.create({ data: { ...run, id: 'r', changes: JSON.stringify({ rows }) } })
	const wish = await askErasure(deps, nina, { personId: 'nina', classes: ['identity'], reason: 'asked' })
	if (!wish.ok) throw new Error(wish.refused)
	await answerErasure(deps, hanna, { id: wish.id, yes: true })
	await erasePerson(deps, ada, wish.id)
	const kept = await deps.db.importRun.findUniqueOrThrow({ where: { id: 'r' } })
	expect(JSON.parse(kept.changes)).toEqual({ rows: [rows[1]] })
})

function bigAsText(_: string, value: unknown): unknown {
	return typeof value === 'bigint' ? String(value) : value
}
