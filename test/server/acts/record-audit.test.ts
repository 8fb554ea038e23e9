import { expect, test } from 'vitest'
import { recordAudit } from '#app/server/acts/record-audit.server'
import { auditOf } from '#app/server/store/audit.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

test('an act is kept with who, what, before and after, and read back newest first', async () => {
	const deps = await testDeps()
	await colleague(deps, 'ada', { role: 'admin', name: 'Ada Admin' })
	await recordAudit(deps, deps.db, { actorId: null, action: 'server.start', target: 'server' })
	await recordAudit({ ...deps, now: () => new Date('2026-03-02T10:00:00.000Z') }, deps.db, {
		actorId: 'ada',
		action: 'role.grant',
		target: 'person:theo',
		before: { role: 'trainee' },
		after: { role: 'trainer' },
	})
	const entries = await auditOf(deps.db, { skip: 0, take: 10 })
	expect(entries).toMatchObject([
		{ actor: 'Ada Admin', action: 'role.grant', before: '{"role":"trainee"}', after: '{"role":"trainer"}' },
		{ actor: null, action: 'server.start', before: null, after: null },
	])
	expect(await auditOf(deps.db, { skip: 0, take: 10, actionStarts: 'role.' })).toHaveLength(1)
})

test('an act that is rolled back leaves no entry, and an entry that fails undoes the act', async () => {
	const deps = await testDeps()
	const act = { actorId: null, action: 'team.create', target: 'team:a' }
	const team = { data: { id: 'a', name: 'A' } }
	const boom = deps.db.write(async (tx) => {
		await recordAudit(deps, tx, act)
		throw new Error('boom')
	})
	await expect(boom).rejects.toThrow('boom')
	expect(await auditOf(deps.db, { skip: 0, take: 10 })).toEqual([])
	await recordAudit({ ...deps, newId: () => 'same' }, deps.db, act)
	const twice = deps.db.write(async (tx) => {
		await tx.team.create(team)
		await recordAudit({ ...deps, newId: () => 'same' }, tx, act)
	})
	await expect(twice).rejects.toThrow()
	expect(await deps.db.team.count()).toBe(0)
})
