import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { isBusy } from '#app/server/store/busy.server'
import { Gate, GateFull } from '#app/server/store/gate.server'
import { testDb } from '#test/support/db'

/** Takes the write lock as another process would; answers how to let go of it. */
function heldElsewhere(path: string): () => void {
	const other = new Database(path)
	other.exec('BEGIN IMMEDIATE')
	return () => {
		other.exec('COMMIT')
		other.close()
	}
}

test('E5 while another process holds the lock writes wait, and nothing is lost', async () => {
	const db = await testDb()
	const release = heldElsewhere(db.path)
	setTimeout(release, 250)
	await Promise.all([
		db.team.create({ data: { id: 'plain', name: 'Plain' } }),
		db.write((tx) => tx.team.create({ data: { id: 'tx', name: 'Tx' } })),
		db.write(async (tx) => tx.team.create({ data: { id: 'late', name: `Late ${await tx.team.count()}` } })),
	])
	expect(await db.read.team.count()).toBe(3)
})

test('E5 when it takes too long the caller hears busy, reads go on, and afterwards all works', async () => {
	const db = await testDb({ waits: [10] })
	const release = heldElsewhere(db.path)
	const team = { data: { id: 'a', name: 'A' } }
	const plain = await db.team.create(team).catch((error: unknown) => error)
	const inside = await db.write((tx) => tx.team.create(team)).catch((error: unknown) => error)
	expect([isBusy(plain), isBusy(inside)]).toEqual([true, true])
	expect(await db.read.team.count()).toBe(0)
	release()
	await db.write((tx) => tx.team.create(team))
	expect(await db.read.team.count()).toBe(1)
})

test('a refusal of the data is not called busy', async () => {
	const db = await testDb()
	await db.team.create({ data: { id: 'a', name: 'A' } })
	const twice = await db.team.create({ data: { id: 'a', name: 'A' } }).catch((error: unknown) => error)
	expect(twice).toBeInstanceOf(Error)
	expect(isBusy(twice)).toBe(false)
	expect(isBusy(new Error('other'))).toBe(false)
})

test('the gate lets one in at a time in order of arrival, and turns away beyond its limit', async () => {
	const gate = new Gate(2)
	const order: number[] = []
	const first = await gate.enter()
	const second = gate.enter().then((release) => {
		order.push(2)
		release()
		release()
	})
	const third = gate.enter().then((release) => {
		order.push(3)
		release()
	})
	await expect(gate.enter()).rejects.toThrow(GateFull)
	expect(order).toEqual([])
	first()
	await Promise.all([second, third])
	expect(order).toEqual([2, 3])
	;(await gate.enter())()
})
