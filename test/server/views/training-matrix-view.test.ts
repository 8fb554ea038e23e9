import { expect, test } from 'vitest'
import { readToken } from '#app/server/store/page-token'
import { matrixPeople } from '#app/server/views/matrix-people.server'
import { testDb } from '#test/support/db'
import { standingRows } from '#test/support/standing-rows'

const query = {
	scope: { kind: 'all' },
	filter: { leavers: true },
	sort: 'name',
	descending: false,
} as const

test('D4 a page of the matrix has each person once, and pages go on and back without a gap', async () => {
	const db = await testDb()
	await standingRows(db, 23, 3)
	const all = await db.person.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true } })
	const at = (token: string | null) => matrixPeople(db, query, { token: readToken(token), take: 10 })
	const first = await at(null)
	const second = await at(first.next)
	const third = await at(second.next)
	const seen = [first, second, third].flatMap(({ people }) => people.map(({ id }) => id))
	expect(seen).toEqual(all.map(({ id }) => id))
	expect([first.previous, third.next]).toEqual([null, null])
	expect((await at(third.previous)).people).toEqual(second.people)
	const start = await at(second.previous)
	expect([start.people, start.previous]).toEqual([first.people, null])
})

test('D4 a filter by state leaves only those who stand so somewhere', async () => {
	const db = await testDb()
	await standingRows(db, 60, 2)
	const asked = { ...query, filter: { states: ['overdue'] as const, leavers: true } }
	const { people } = await matrixPeople(db, asked, { token: null, take: 100 })
	const rows = await db.standing.findMany({ where: { state: 'overdue' }, distinct: ['personId'] })
	expect(people.length).toBeGreaterThan(0)
	expect(people.map(({ id }) => id).sort()).toEqual(rows.map(({ personId }) => personId).sort())
})
