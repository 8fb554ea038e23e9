import { expect, test } from 'vitest'
import type { Db } from '#app/server/store/db.server'
import { testDb } from '#test/support/db'

class RolledBack extends Error {}

/** Writers side by side, a third of their transactions rolled back; answers how many acknowledged rows are gone. */
async function lostRows(db: Db): Promise<number> {
	const acknowledged: string[] = []
	const team = (id: string) => ({ data: { id, name: id } })
	await Promise.all(
		Array.from({ length: 16 }, async (_, worker) => {
			for (let n = 0; n < 12; n++) {
				const id = `${worker}-${n}`
				if (worker % 2 === 0) {
					await db.team.create(team(id))
					acknowledged.push(id)
					continue
				}
				try {
					await db.write(async (tx) => {
						await tx.team.create(team(id))
						await tx.team.count()
						if (n % 3 === 0) throw new RolledBack()
					})
					acknowledged.push(id)
				} catch (error) {
					if (!(error instanceof RolledBack)) throw error
				}
			}
		}),
	)
	const kept = new Set((await db.team.findMany({ select: { id: true } })).map((row) => row.id))
	return acknowledged.filter((id) => !kept.has(id)).length
}

test('no acknowledged row is lost to another request that rolls back', async () => {
	expect(await lostRows(await testDb())).toBe(0)
})

test('without the gate acknowledged rows are lost: it is needed, and the test above can fail', async () => {
	expect(await lostRows(await testDb({ gated: false }))).toBeGreaterThan(0)
})

test('inside write the database itself means the same transaction, and nothing waits for itself', async () => {
	const db = await testDb()
	const boom = db.write(async (tx) => {
		await tx.team.create({ data: { id: 'a', name: 'A' } })
		await db.team.create({ data: { id: 'b', name: 'B' } })
		await db.write((inner) => inner.team.create({ data: { id: 'c', name: 'C' } }))
		expect(await db.team.count()).toBe(3)
		throw new RolledBack()
	})
	await expect(boom).rejects.toThrow(RolledBack)
	expect(await db.team.count()).toBe(0)
})

test('a call that outlives its transaction waits its turn like any other', async () => {
	const db = await testDb()
	let later: Promise<unknown> = Promise.resolve()
	let go = () => {}
	const started = new Promise<void>((resolve) => {
		go = resolve
	})
	await db.write(async (tx) => {
		await tx.team.create({ data: { id: 'a', name: 'A' } })
		later = started.then(() => db.team.create({ data: { id: 'late', name: 'Late' } }))
	})
	go()
	await later
	expect(await db.read.team.count()).toBe(2)
})

test('reads that need no turn see what is committed and cannot write', async () => {
	const db = await testDb()
	await db.write(async (tx) => {
		await tx.team.create({ data: { id: 'a', name: 'A' } })
		expect(await db.read.team.count()).toBe(0)
	})
	expect(await db.read.team.count()).toBe(1)
	await expect(db.read.team.create({ data: { id: 'b', name: 'B' } })).rejects.toThrow()
})
