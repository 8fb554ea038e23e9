import { expect, test } from 'vitest'
import { keepReport, readerRoles } from '#app/server/acts/keep-report.server'
import { readersAmong, reportReaders } from '#app/server/store/report-readers.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const asked = { name: 'Overdue', page: 'training-list', query: 'state=overdue' } as const
const weekly = { every: 'week', on: 1, hour: '08:00', timeZone: 'Europe/London' } as const

test('a report goes to whoever made it, and of those named to whoever may read what it opens', async () => {
	const deps = await testDeps()
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'otto', { role: 'auditor' })
	await colleague(deps, 'nina')
	await keepReport(
		deps,
		{ id: 'hanna' },
		{ ...asked, ...weekly, recipients: ['otto', 'nina', 'nobody'] },
		null,
	)
	const [report] = await deps.db.report.findMany()
	expect(JSON.parse(report?.recipients ?? '')).toEqual(['hanna', 'otto'])
})

/** A house of 260 in HR, and somebody whose right to read has ended. */
async function largeHouse() {
	const deps = await testDeps()
	await colleague(deps, 'hanna', { role: 'hr' })
	const people = Array.from({ length: 260 }, (_, n) => {
		const id = `p${String(n).padStart(3, '0')}`
		const name = n === 259 ? 'Zoe Zander' : `Person ${id}`
		return {
			...{ id, name, email: `${id}@example.test`, passwordHash: '-', role: 'hr' },
			createdAt: deps.now(),
		}
	})
	await deps.db.person.createMany({ data: people })
	await colleague(deps, 'otto', { role: 'auditor' })
	await deps.db.person.update({
		where: { id: 'otto' },
		data: { roleEndsAt: new Date('2026-03-01T00:00:00Z') },
	})
	return deps
}

test('in a large house nobody is hidden: whoever gets it is listed, anybody else is found by a part of the name', async () => {
	const deps = await largeHouse()
	const asked = { roles: readerRoles, not: 'hanna', at: deps.now(), take: 20 }
	const all = await reportReaders(deps.db, { ...asked, who: '', chosen: ['p259'] })
	expect([all.readers.length, all.more, all.readers[0]?.name]).toEqual([21, 239, 'Zoe Zander'])
	const zoe = await reportReaders(deps.db, { ...asked, who: 'zand', chosen: ['p003'] })
	expect(zoe).toMatchObject({ readers: [{ id: 'p003' }, { id: 'p259' }], more: 0 })
	expect((await reportReaders(deps.db, { ...asked, who: 'otto', chosen: [] })).readers).toEqual([])
})

test('the last of many in HR by name gets the report they were chosen for', async () => {
	const deps = await largeHouse()
	await keepReport(deps, { id: 'hanna' }, { ...asked, ...weekly, recipients: ['p259', 'otto'] }, null)
	const [report] = await deps.db.report.findMany()
	expect(JSON.parse(report?.recipients ?? '')).toEqual(['hanna', 'p259'])
	const among = await readersAmong(deps.db, { ids: ['p259', 'otto'], roles: readerRoles, at: deps.now() })
	expect(among.map(({ id }) => id)).toEqual(['p259'])
})
