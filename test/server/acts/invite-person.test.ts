import { expect, test } from 'vitest'
import { inviteAgain, invitePerson } from '#app/server/acts/invite-person.server'
import type { Deps } from '#app/server/deps.server'
import { detailsSchema } from '#app/server/people/details-form'
import type { Role } from '#app/server/session/permissions'
import { letterTokenOf } from '#app/server/store/tokens.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const hanna = { id: 'hanna', role: 'hr' as const, trains: [] }
const ada = { id: 'ada', role: 'admin' as const, trains: [] }

async function house() {
	const deps = await testDeps()
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'ada', { role: 'admin' })
	await colleague(deps, 'nina', { teamId: 'desk' })
	return deps
}

type Asked = { me?: Parameters<typeof invitePerson>[1]; role?: Role; roleEndsAt?: Date | null; team?: string }

function invited(deps: Deps, { me = hanna, role = 'trainee', roleEndsAt = null, team = '' }: Asked = {}) {
	const typed = detailsSchema.parse({ name: 'Olga', email: 'Olga@Example.test', team, since: '2026-03-02' })
	return invitePerson(deps, me, { typed, role, roleEndsAt })
}

const tokenIn = (text: string) => /\/welcome\/([\w-]+)/.exec(text)?.[1] ?? ''

test('who is invited has an account without a password, a letter with a link, and a line in the log', async () => {
	const deps = await house()
	expect(await invited(deps, { team: 'desk' })).toMatchObject({ ok: true, name: 'Olga' })
	const olga = await deps.db.person.findUniqueOrThrow({ where: { email: 'olga@example.test' } })
	expect(olga).toMatchObject({ role: 'trainee', teamId: 'desk', passwordHash: '-' })
	const [letter] = await deps.db.mail.findMany()
	expect(letter).toMatchObject({ to: 'olga@example.test', kind: 'invite', personId: olga.id })
	const token = tokenIn(letter?.text ?? '')
	expect(await letterTokenOf(deps.db.read, 'invite', token, deps.now())).toMatchObject({ personId: olga.id })
	expect(await deps.db.auditEntry.findMany()).toMatchObject([{ actorId: 'hanna', action: 'person.invite' }])
})

test('another invitation makes the first one’s link void', async () => {
	const deps = await house()
	const done = await invited(deps)
	const personId = done.ok ? done.personId : ''
	const [first] = await deps.db.mail.findMany()
	expect(await inviteAgain(deps, hanna, personId)).toEqual({ ok: true, name: 'Olga' })
	const link = await letterTokenOf(deps.db.read, 'invite', tokenIn(first?.text ?? ''), deps.now())
	expect([link, await deps.db.mail.count()]).toEqual([null, 2])
})

test('an address that is taken is refused at its field, and nobody is written to', async () => {
	const deps = await house()
	await invited(deps)
	expect(await invited(deps)).toEqual({
		...{ ok: false, refused: 'faults' },
		faults: [{ field: 'email', code: 'email-taken' }],
	})
	expect(await deps.db.mail.count()).toBe(1)
})

test.each(['trainer', 'hr', 'admin'] as const)('HR invites no %s, an administrator does', async (role) => {
	const deps = await house()
	expect(await invited(deps, { role })).toEqual({ ok: false, refused: 'not-yours' })
	expect([await deps.db.person.count(), await deps.db.mail.count()]).toEqual([3, 0])
	expect(await invited(deps, { me: ada, role })).toMatchObject({ ok: true })
})

test('HR with teams of their own invites into these only', async () => {
	const deps = await house()
	const scoped = { ...hanna, trains: ['desk'] }
	expect(await invited(deps, { me: scoped })).toMatchObject({ refused: 'faults' })
	expect(await invited(deps, { me: scoped, team: 'desk' })).toMatchObject({ ok: true })
})

test('an auditor is invited with a last day ahead, or not at all', async () => {
	const deps = await house()
	const auditor = { me: ada, role: 'auditor' as const }
	expect(await invited(deps, auditor)).toEqual({ ok: false, refused: 'role-end' })
	const gone = await invited(deps, { ...auditor, roleEndsAt: deps.now() })
	expect(gone).toEqual({ ok: false, refused: 'role-end' })
	const roleEndsAt = new Date('2026-07-01T00:00:00Z')
	expect(await invited(deps, { ...auditor, roleEndsAt })).toMatchObject({ ok: true })
	expect(await deps.db.person.findFirst({ where: { role: 'auditor' } })).toMatchObject({ roleEndsAt })
})

test('who has a password is not invited again, nor who is not there', async () => {
	const deps = await house()
	await colleague(deps, 'olga', { password: 'a long password of hers' })
	const refused = { ok: false, refused: 'not-found' }
	expect(await inviteAgain(deps, hanna, 'olga')).toEqual(refused)
	expect(await inviteAgain(deps, hanna, 'nobody')).toEqual(refused)
})
