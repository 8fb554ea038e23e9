import { expect, test } from 'vitest'
import { createAccount } from '#app/server/acts/create-account.server'
import { resetPassword } from '#app/server/acts/reset-password.server'
import { signIn } from '#app/server/acts/sign-in.server'
import { sessionsOf } from '#app/server/store/sessions.server'
import { teamsOf } from '#app/server/store/teams.server'
import { testDeps } from '#test/support/deps'

const password = 'seven quiet rivers'
const amara = { email: 'Amara@Example.test', name: 'Amara', role: 'admin', team: null, password } as const
const from = { address: '10.0.0.1', agent: 'Firefox', oldToken: null }

test('an account made on the command line can sign in, and the log says that it was made', async () => {
	const deps = await testDeps()
	expect(await createAccount(deps, amara)).toMatchObject({ ok: true })
	expect(await signIn(deps, { ...from, email: 'amara@example.test', password })).toMatchObject({ ok: true })
	expect(await deps.db.auditEntry.findMany({ select: { action: true, actorId: true } })).toEqual([
		{ action: 'person.create', actorId: null },
	])
})

test('an address is taken once, in any case of its letters', async () => {
	const deps = await testDeps()
	await createAccount(deps, amara)
	expect(await createAccount(deps, { ...amara, email: 'amara@example.TEST' })).toEqual({
		ok: false,
		refused: 'address-taken',
	})
})

test('passwords that are short or easy to guess are refused', async () => {
	const deps = await testDeps()
	for (const weak of ['short', 'aaaaaaaaaaaaaa', 'abababababab', 'my password 123', 'amara and amara']) {
		expect(await createAccount(deps, { ...amara, password: weak }), weak).toMatchObject({
			refused: 'weak-password',
		})
	}
})

test('a new password opens the account, the old one does not, and open sessions end', async () => {
	const deps = await testDeps()
	const made = await createAccount(deps, amara)
	if (!made.ok) throw new Error(made.refused)
	await signIn(deps, { ...from, email: amara.email, password })
	expect(await resetPassword(deps, { email: amara.email, password: 'nine loud harbours' })).toEqual({
		ok: true,
	})
	expect(await sessionsOf(deps.db, made.personId, deps.now())).toEqual([])
	expect(await signIn(deps, { ...from, email: amara.email, password })).toMatchObject({ refused: 'wrong' })
	expect(await signIn(deps, { ...from, email: amara.email, password: 'nine loud harbours' })).toMatchObject({
		ok: true,
	})
})

test('a team is made when it is first named; a trainer looks after it, others are in it', async () => {
	const deps = await testDeps()
	await createAccount(deps, { ...amara, role: 'trainer', team: 'Night desk' })
	await createAccount(deps, {
		...amara,
		email: 'bo@example.test',
		name: 'Bo',
		role: 'trainee',
		team: 'Night desk',
	})
	expect(await teamsOf(deps.db)).toMatchObject([{ name: 'Night desk', members: 1, trainers: ['Amara'] }])
})
