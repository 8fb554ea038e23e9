import { expect, test } from 'vitest'
import { managePerson, type PersonAct } from '#app/server/acts/manage-person.server'
import { roles } from '#app/server/session/permissions'
import { sessionOf } from '#app/server/store/sessions.server'
import { colleague, signedIn } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const acts: PersonAct[] = ['end-sessions', 'deactivate', 'activate']

async function office() {
	const deps = await testDeps()
	for (const role of roles) await colleague(deps, role, { role })
	for (const role of roles) await colleague(deps, `other-${role}`, { role })
	return deps
}

const allowed = roles.flatMap((role) =>
	roles.map((whose) => ({
		role,
		whose,
		may: role === 'admin' || (role === 'hr' && whose === 'trainee'),
	})),
)

test.each(allowed)('D1 $role may manage a $whose: $may', async ({ role, whose, may }) => {
	const deps = await office()
	const personId = `other-${whose}`
	for (const act of acts) {
		const managed = await managePerson(deps, { id: role, role, trains: [] }, { personId, act })
		expect(managed.ok ? 'done' : managed.refused).toBe(may ? 'done' : 'not-yours')
	}
	expect(await deps.db.auditEntry.count()).toBe(may ? acts.length : 0)
})

test.each(acts)('D5 nobody does "%s" to oneself, an administrator neither', async (act) => {
	const deps = await office()
	const oneself = { personId: 'admin', act }
	expect(await managePerson(deps, { id: 'admin', role: 'admin', trains: [] }, oneself)).toEqual({
		ok: false,
		refused: 'not-yours',
	})
	expect(await deps.db.person.findUnique({ where: { id: 'admin' } })).toMatchObject({ active: true })
	expect(await deps.db.auditEntry.count()).toBe(0)
})

test('C3 who is deactivated is signed out everywhere and may come back', async () => {
	const deps = await office()
	const { token } = await signedIn(deps, 'trainee')
	const hr = { id: 'hr', role: 'hr', trains: [] } satisfies Parameters<typeof managePerson>[1]
	await managePerson(deps, hr, { personId: 'trainee', act: 'deactivate' })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
	await managePerson(deps, hr, { personId: 'trainee', act: 'activate' })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
	expect(await deps.db.person.findUnique({ where: { id: 'trainee' } })).toMatchObject({ active: true })
})

test('ended sessions are ended, and the account stays', async () => {
	const deps = await office()
	const { token } = await signedIn(deps, 'trainee')
	await managePerson(deps, { id: 'hr', role: 'hr', trains: [] }, { personId: 'trainee', act: 'end-sessions' })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
	expect(await deps.db.person.findUnique({ where: { id: 'trainee' } })).toMatchObject({ active: true })
})

test('the log says who did what to whom, and what it was before', async () => {
	const deps = await office()
	await managePerson(deps, { id: 'hr', role: 'hr', trains: [] }, { personId: 'trainee', act: 'deactivate' })
	expect(await deps.db.auditEntry.findMany()).toMatchObject([
		{
			actorId: 'hr',
			action: 'person.deactivate',
			target: 'person:trainee',
			before: '{"active":true}',
			after: '{"active":false}',
		},
	])
})

test('nobody of that id is not found', async () => {
	const deps = await office()
	const asked = { personId: 'nobody', act: 'deactivate' } as const
	expect(await managePerson(deps, { id: 'hr', role: 'hr', trains: [] }, asked)).toEqual({
		ok: false,
		refused: 'not-found',
	})
})

test('who is deactivated has left in the facts, and who comes back has not', async () => {
	const deps = await office()
	const hr = { id: 'hr', role: 'hr', trains: [] } as const
	const left = async () => (await deps.db.person.findUnique({ where: { id: 'trainee' } }))?.leftOn
	await managePerson(deps, { ...hr, trains: [] }, { personId: 'trainee', act: 'deactivate' })
	expect(await left()).toBe('2026-03-02')
	await managePerson(deps, { ...hr, trains: [] }, { personId: 'trainee', act: 'activate' })
	expect(await left()).toBeNull()
})

test('HR with teams of their own does nothing to people of others', async () => {
	const deps = await office()
	const scoped = { id: 'hr', role: 'hr' as const, trains: ['desk'] }
	const asked = { personId: 'trainee', act: 'deactivate' } as const
	expect(await managePerson(deps, scoped, asked)).toEqual({ ok: false, refused: 'not-yours' })
})
