import { expect, test } from 'vitest'
import { countKeeper } from '#app/server/store/kept-count.server'
import { testDeps } from '#test/support/deps'

const at = new Date('2026-03-02T09:00:00.000Z')
const after = (seconds: number) => new Date(at.getTime() + seconds * 1000)

test('a count of more than a thousand is good for half a minute, a smaller one never', async () => {
	const { db } = await testDeps()
	const kept = countKeeper<number>((count) => count)
	const asked: string[] = []
	const ask = (name: string, count: number, when: Date) =>
		kept(db.read, name, when, async () => {
			asked.push(name)
			return count
		})
	expect(await ask('many', 1001, at)).toBe(1001)
	expect(await ask('many', 1002, after(29))).toBe(1001)
	expect(await ask('many', 1003, after(30))).toBe(1003)
	expect(await ask('few', 1000, at)).toBe(1000)
	expect(await ask('few', 999, after(1))).toBe(999)
	expect(asked).toEqual(['many', 'many', 'few', 'few'])
})

test('a clock that was set back makes nothing last longer', async () => {
	const { db } = await testDeps()
	const kept = countKeeper<number>((count) => count)
	await kept(db.read, 'many', after(3600), async () => 5000)
	expect(await kept(db.read, 'many', at, async () => 6000)).toBe(6000)
})
