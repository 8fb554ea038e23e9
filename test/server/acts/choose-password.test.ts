import { expect, test } from 'vitest'
import { askReset } from '#app/server/acts/ask-reset.server'
import { choosePassword } from '#app/server/acts/choose-password.server'
import { sendInvitations } from '#app/server/acts/send-invitation.server'
import { signIn } from '#app/server/acts/sign-in.server'
import type { Deps } from '#app/server/deps.server'
import { writeResetLetter } from '#app/server/jobs/reset-letter.server'
import { noPassword } from '#app/server/store/people.server'
import { sessionOf } from '#app/server/store/sessions.server'
import { colleague, signedIn } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

const password = 'a long enough phrase'
const address = '192.0.2.1'

async function invited(given: Partial<Deps> = {}) {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now, ...given })
	const nina = await colleague(deps, 'nina', { name: 'Nina' })
	await deps.db.person.update({ where: { id: 'nina' }, data: { passwordHash: noPassword } })
	const invite = () => deps.db.write((tx) => sendInvitations(deps, tx, [{ ...nina, name: 'Nina' }], 'hanna'))
	return { deps, clock, invite }
}

/** The link of the newest letter. */
async function linkIn(deps: Deps, kind: string): Promise<string> {
	const mail = await deps.db.mail.findFirstOrThrow({ where: { kind }, orderBy: { id: 'desc' } })
	return /https?:\S+/.exec(mail.text)?.[0] ?? ''
}
const tokenIn = async (deps: Deps, kind: string) => (await linkIn(deps, kind)).split('/').at(-1) ?? ''

const choose = (deps: Deps, token: string, kind: 'invite' | 'reset' = 'invite') =>
	choosePassword(deps, { kind, token, password, address })

const enter = (deps: Deps, given: string) =>
	signIn(deps, { email: 'nina@example.test', password: given, address, agent: 'test', oldToken: null })

test('who is invited chooses a password with the link, and signs in', async () => {
	const { deps, invite } = await invited()
	await invite()
	expect(await choose(deps, await tokenIn(deps, 'invite'))).toEqual({ ok: true })
	expect(await enter(deps, password)).toMatchObject({ ok: true })
})

test('until then no password opens the account, the mark in its place neither', async () => {
	const { deps } = await invited()
	for (const given of ['-', '', password])
		expect(await enter(deps, given)).toMatchObject({ refused: 'wrong' })
})

test('the database keeps no link', async () => {
	const { deps, invite } = await invited()
	await invite()
	const token = await tokenIn(deps, 'invite')
	expect(JSON.stringify(await deps.db.token.findMany())).not.toContain(token)
})

test('a link works once', async () => {
	const { deps, invite } = await invited()
	await invite()
	const token = await tokenIn(deps, 'invite')
	await choose(deps, token)
	expect(await choose(deps, token)).toEqual({ ok: false, refused: 'void' })
})

test('of two who use a link at once one gets in', async () => {
	const { deps, invite } = await invited()
	await invite()
	const token = await tokenIn(deps, 'invite')
	const both = await Promise.all([choose(deps, token), choose(deps, token)])
	expect(both.map((one) => one.ok).sort()).toEqual([false, true])
})

test('a link runs out', async () => {
	const { deps, clock, invite } = await invited()
	await invite()
	const token = await tokenIn(deps, 'invite')
	clock.pass(168 * 60)
	expect(await choose(deps, token)).toEqual({ ok: false, refused: 'void' })
})

test('another invitation makes the first one void', async () => {
	const { deps, invite } = await invited()
	await invite()
	const first = await tokenIn(deps, 'invite')
	await invite()
	expect(await choose(deps, first)).toEqual({ ok: false, refused: 'void' })
})

test('an invitation opens no page of a new password', async () => {
	const { deps, invite } = await invited()
	await invite()
	expect(await choose(deps, await tokenIn(deps, 'invite'), 'reset')).toEqual({ ok: false, refused: 'void' })
})

test('a link is void for who was deactivated meanwhile', async () => {
	const { deps, invite } = await invited()
	await invite()
	await deps.db.person.update({ where: { id: 'nina' }, data: { active: false } })
	expect(await choose(deps, await tokenIn(deps, 'invite'))).toEqual({ ok: false, refused: 'void' })
})

test('a password that is easy to guess leaves the link as it is', async () => {
	const { deps, invite } = await invited()
	await invite()
	const token = await tokenIn(deps, 'invite')
	const weak = { kind: 'invite', token, password: 'password password', address } as const
	expect(await choosePassword(deps, weak)).toEqual({ ok: false, refused: 'weak-password' })
	expect(await choose(deps, token)).toEqual({ ok: true })
})

test('a new password signs out everywhere', async () => {
	const { deps, invite } = await invited()
	await invite()
	await choose(deps, await tokenIn(deps, 'invite'))
	const { token } = await signedIn(deps, 'nina')
	await writeResetLetter(deps, { person: 'nina' })
	expect(await choose(deps, await tokenIn(deps, 'reset'), 'reset')).toEqual({ ok: true })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
})

test('whether an address is known cannot be told: the answer and what is written are alike', async () => {
	const { deps } = await invited()
	const known = await askReset(deps, { email: 'nina@example.test', address })
	const unknown = await askReset(deps, { email: 'nobody@example.test', address })
	expect(known).toEqual(unknown)
	expect(await deps.db.job.count({ where: { kind: 'reset-letter' } })).toBe(2)
	expect(await deps.db.mail.count()).toBe(0)
})

test('guessing links and asking for letters is slowed down', async () => {
	const { deps } = await invited()
	for (let tries = 0; tries < 8; tries++) await choose(deps, `guess-${tries}`)
	expect(await choose(deps, 'guess-9')).toMatchObject({ refused: 'wait' })
	for (let tries = 0; tries < 8; tries++) await askReset(deps, { email: 'a@example.test', address: 'x' })
	expect(await askReset(deps, { email: 'a@example.test', address: 'x' })).toMatchObject({ ok: false })
})

test.each([
	['left', { leftOn: '2026-03-02' }, 'this account is closed'],
	['was deactivated', { active: false }, 'this account is closed'],
	['is of the demo', { demo: true }, 'demo people keep their password'],
])('who %s gets no letter with a link', async (_what, data, answer) => {
	const { deps } = await invited()
	await deps.db.person.update({ where: { id: 'nina' }, data })
	expect(await writeResetLetter(deps, { person: 'nina' })).toBe(answer)
	expect(await deps.db.mail.count()).toBe(0)
})
