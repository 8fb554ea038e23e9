import { expect, test } from 'vitest'
import { grantRole } from '#app/server/acts/grant-role.server'
import { sessionOf } from '#app/server/store/sessions.server'
import { colleague, signedIn } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const ada = { id: 'ada' }
const roleEndsAt = new Date('2026-07-01T00:00:00Z')

async function house() {
	const deps = await testDeps()
	await colleague(deps, 'ada', { role: 'admin' })
	await colleague(deps, 'nina')
	return deps
}

test('another role is a fact, signs the person out, and is in the log with what it was', async () => {
	const deps = await house()
	const { token } = await signedIn(deps, 'nina')
	const asked = { personId: 'nina', role: 'trainer' as const, roleEndsAt: null }
	expect(await grantRole(deps, ada, asked)).toMatchObject({ ok: true })
	expect(await deps.db.person.findUnique({ where: { id: 'nina' } })).toMatchObject({ role: 'trainer' })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
	const facts = await deps.db.personFact.findMany({ where: { personId: 'nina', field: 'role' } })
	expect(facts.at(-1)?.value).toBe('trainer')
	expect(await deps.db.auditEntry.findMany()).toMatchObject([
		{ actorId: 'ada', action: 'person.role', before: '{"role":"trainee","endsAt":null}' },
	])
})

test('nobody gives a role to themselves, and one who is not there gets none', async () => {
	const deps = await house()
	const role = { role: 'hr' as const, roleEndsAt: null }
	const oneself = await grantRole(deps, ada, { personId: 'ada', ...role })
	expect(oneself).toEqual({ ok: false, refused: 'oneself' })
	const gone = await grantRole(deps, ada, { personId: 'nobody', ...role })
	expect(gone).toEqual({ ok: false, refused: 'not-found' })
	expect(await deps.db.auditEntry.count()).toBe(0)
})

test('the last administrator keeps the role, one of two does not', async () => {
	const deps = await house()
	const asked = { personId: 'ada', role: 'hr' as const, roleEndsAt: null }
	expect(await grantRole(deps, { id: 'nina' }, asked)).toEqual({ ok: false, refused: 'last-admin' })
	await colleague(deps, 'bea', { role: 'admin' })
	expect(await grantRole(deps, { id: 'bea' }, asked)).toMatchObject({ ok: true })
})

test('an auditor’s role has an end ahead, and no other role keeps one', async () => {
	const deps = await house()
	const asked = { personId: 'nina', role: 'auditor' as const }
	const refused = { ok: false, refused: 'role-end' }
	expect(await grantRole(deps, ada, { ...asked, roleEndsAt: null })).toEqual(refused)
	expect(await grantRole(deps, ada, { ...asked, roleEndsAt: deps.now() })).toEqual(refused)
	await grantRole(deps, ada, { ...asked, roleEndsAt })
	const nina = () => deps.db.person.findUnique({ where: { id: 'nina' } })
	expect(await nina()).toMatchObject({ role: 'auditor', roleEndsAt })
	await grantRole(deps, ada, { personId: 'nina', role: 'hr', roleEndsAt })
	expect(await nina()).toMatchObject({ role: 'hr', roleEndsAt: null })
})
