import { expect, test } from 'vitest'
import { keepSiteAs, keepTeamAs } from '#app/server/acts/keep-place.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const hanna = { id: 'hanna' }
const depot = {
	...{ id: null, name: 'Depot', timeZone: 'Europe/London' },
	...{ workDays: '12345', workFrom: '09:00', workTo: '17:00' },
}
const rota = { id: null, name: 'Rota', addresses: ['Theo@Example.test '] }

async function house() {
	const deps = await testDeps()
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'theo', { role: 'trainer' })
	await colleague(deps, 'nina')
	return deps
}

test('a site is added and changed, and the log keeps what it was', async () => {
	const deps = await house()
	expect(await keepSiteAs(deps, hanna, depot)).toEqual({ ok: true, name: 'Depot' })
	const { id } = await deps.db.site.findUniqueOrThrow({ where: { name: 'Depot' } })
	await keepSiteAs(deps, hanna, { ...depot, id, workTo: '18:00' })
	expect(await deps.db.site.findUnique({ where: { id } })).toMatchObject({ workTo: '18:00' })
	const logged = (action: string) => deps.db.auditEntry.findFirst({ where: { action } })
	expect(await logged('site.create')).toMatchObject({ target: `site:${id}`, before: null })
	expect(JSON.parse((await logged('site.change'))?.before ?? '')).toMatchObject({ workTo: '17:00' })
})

test.each([
	[{ name: '' }, 'name-missing'],
	[{ timeZone: 'Europe/Nowhere' }, 'zone-bad'],
	[{ workDays: '' }, 'days-missing'],
	[{ workDays: '89' }, 'days-missing'],
	[{ workFrom: '17:00', workTo: '09:00' }, 'hours-bad'],
	[{ workFrom: '9', workTo: '25:00' }, 'hours-bad'],
] as const)('a site with %o is refused, and nothing is kept', async (more, refused) => {
	const deps = await house()
	expect(await keepSiteAs(deps, hanna, { ...depot, ...more })).toEqual({ ok: false, refused })
	expect([await deps.db.site.count(), await deps.db.auditEntry.count()]).toEqual([0, 0])
})

test('two places have two names, and one that is not there is not changed', async () => {
	const deps = await house()
	await keepSiteAs(deps, hanna, depot)
	await keepTeamAs(deps, hanna, rota)
	const taken = { ok: false, refused: 'name-taken' }
	const gone = { ok: false, refused: 'not-found' }
	expect(await keepSiteAs(deps, hanna, depot)).toEqual(taken)
	expect(await keepTeamAs(deps, hanna, rota)).toEqual(taken)
	expect(await keepSiteAs(deps, hanna, { ...depot, id: 'gone', name: 'Other' })).toEqual(gone)
	expect(await keepTeamAs(deps, hanna, { ...rota, id: 'gone', name: 'Other' })).toEqual(gone)
})

test('a team is looked after by trainers and HR, and says which address is nobody’s of these', async () => {
	const deps = await house()
	const addresses = ['theo@example.test', 'nina@example.test', 'nobody@example.test']
	expect(await keepTeamAs(deps, hanna, { ...rota, addresses })).toEqual({
		...{ ok: false, refused: 'person-unknown' },
		unknown: ['nina@example.test', 'nobody@example.test'],
	})
	expect(await deps.db.team.count()).toBe(0)
	await keepTeamAs(deps, hanna, rota)
	const { id } = await deps.db.team.findUniqueOrThrow({ where: { name: 'Rota' } })
	expect(await deps.db.teamTrainer.findMany()).toMatchObject([{ teamId: id, personId: 'theo' }])
	await keepTeamAs(deps, hanna, { id, name: 'Rota', addresses: [] })
	expect(await deps.db.teamTrainer.count()).toBe(0)
	const last = await deps.db.auditEntry.findFirst({ where: { action: 'team.change' } })
	expect(JSON.parse(last?.before ?? '')).toEqual({ name: 'Rota', lookedAfterBy: ['theo'] })
})
