import { expect, test } from 'vitest'
import { seedLarge } from '#app/server/seed/seed-large.server'
import { demoPeople } from '#app/server/store/people.server'
import { verifyRecords } from '#app/server/store/verify-records.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const small = { people: 40, rows: 900 }

/** What there is of a large house, without what the time of writing decides. */
async function house(seed = 1) {
	const deps = await testDeps()
	await seedLarge(deps, { ...small, seed })
	const lines = await deps.db.recordLine.findMany({ orderBy: { seq: 'asc' } })
	return { deps, lines }
}

test('a large house has as many people and records as asked, in a chain that holds', async () => {
	const { deps, lines } = await house()
	expect(await deps.db.person.count()).toBe(40)
	expect(lines).toHaveLength(900)
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 900, erased: [] })
})

test('nothing in a large house is of a time that is still to come', async () => {
	const { deps } = await house()
	const later = { gt: deps.now() }
	expect(
		await deps.db.completionRecord.count({ where: { OR: [{ at: later }, { recordedAt: later }] } }),
	).toBe(0)
})

test('the same seed makes the same house, another one another', async () => {
	const [one, same, other] = [await house(3), await house(3), await house(4)]
	expect(same.lines).toEqual(one.lines)
	expect(other.lines).not.toEqual(one.lines)
	const macs = (deps: typeof one.deps) => deps.db.completionRecord.findMany({ select: { mac: true } })
	expect(await macs(same.deps)).toEqual(await macs(one.deps))
})

test('everybody has a standing for each course that is asked of them, and a record says so where there is one', async () => {
	const { deps } = await house()
	const standings = await deps.db.standing.findMany()
	expect(standings).toHaveLength(40 * 4)
	expect(new Set(standings.map(({ state }) => state)).size).toBeGreaterThan(3)
	const done = standings.filter(({ state }) => state === 'completed')
	expect(done.every(({ recordSeq }) => recordSeq !== null)).toBe(true)
})

test('it is added to the records that are there', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await deps.db.person.updateMany({ data: { demo: true } })
	await keepRecord(deps, 'nina')
	await seedLarge(deps, small)
	await keepRecord(deps, 'nina')
	expect(await verifyRecords(deps.db.read, deps.keys)).toMatchObject({ ok: true, rows: 902 })
})

test('nobody of it is offered for signing in', async () => {
	const { deps } = await house()
	expect(await demoPeople(deps.db.read)).toEqual([])
})

test('it is refused in live mode, beside real people, and twice', async () => {
	const deps = await testDeps()
	await expect(seedLarge({ ...deps, env: { ...deps.env, mode: 'live' } }, small)).rejects.toThrow('demo only')
	await colleague(deps, 'nina')
	await expect(seedLarge(deps, small)).rejects.toThrow('not of the demo')
	expect(await deps.db.person.count()).toBe(1)
	await deps.db.person.updateMany({ data: { demo: true } })
	await seedLarge(deps, small)
	await expect(seedLarge(deps, small)).rejects.toThrow('already')
})
