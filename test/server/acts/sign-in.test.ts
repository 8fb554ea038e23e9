import { expect, test } from 'vitest'
import { endOtherSessions, endOwnSession } from '#app/server/acts/end-session.server'
import { signIn } from '#app/server/acts/sign-in.server'
import { signOut } from '#app/server/acts/sign-out.server'
import { stepUp } from '#app/server/acts/step-up.server'
import type { Deps } from '#app/server/deps.server'
import { demoPassword, seedDemo } from '#app/server/seed.server'
import { keepToken } from '#app/server/session/cookie.server'
import { whoIs } from '#app/server/session/require.server'
import { deactivate, setRole } from '#app/server/store/people.server'
import { sessionOf, sessionsOf } from '#app/server/store/sessions.server'
import { asks, colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

const password = 'a long enough password'
const form = { password, address: '10.0.0.1', agent: 'Firefox', oldToken: null }

test('the right password opens a session, in any case of the address', async () => {
	const deps = await testDeps()
	const nina = await colleague(deps, 'nina', { password })
	const answer = await signIn(deps, { ...form, email: ' Nina@Example.TEST ' })
	if (!answer.ok) throw new Error(answer.refused)
	expect((await sessionOf(deps.db, answer.token, deps.now()))?.person).toMatchObject({ id: nina.id })
})

test('unknown, wrong and left get one answer', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina', { password })
	const left = await colleague(deps, 'left', { password })
	await deactivate(deps.db, left.id, deps.now())
	const wrong = await signIn(deps, { ...form, email: 'nina@example.test', password: 'something else' })
	const unknown = await signIn(deps, { ...form, email: 'nobody@example.test' })
	const gone = await signIn(deps, { ...form, email: left.email })
	expect([wrong, unknown, gone]).toEqual(Array(3).fill({ ok: false, refused: 'wrong' }))
})

test('the database holds no token that would open a session', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina', { password })
	const answer = await signIn(deps, { ...form, email: 'nina@example.test' })
	const [row] = await deps.db.session.findMany()
	expect(answer.ok && answer.token).toHaveLength(43)
	expect(JSON.stringify(row)).not.toContain(answer.ok && answer.token)
	expect(await sessionOf(deps.db, row?.tokenHash ?? '', deps.now())).toBeNull()
})

test('C1 whoever tried too often is told how long to wait, right password or not', async () => {
	const signInLimits = {
		take: async () => ({ ok: false as const, waitSeconds: 42 }),
		forgive: async () => {},
	}
	const deps = await testDeps({ signInLimits })
	await colleague(deps, 'nina', { password })
	const answer = await signIn(deps, { ...form, email: 'nina@example.test' })
	expect(answer).toEqual({ ok: false, refused: 'wait', waitSeconds: 42 })
})

test('C4 the session the browser came with ends at sign-in: a planted token opens nothing', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina', { password })
	await colleague(deps, 'mallory', { password })
	const planted = await signIn(deps, { ...form, email: 'mallory@example.test' })
	const oldToken = planted.ok ? planted.token : null
	const own = await signIn(deps, { ...form, email: 'nina@example.test', oldToken })
	expect(own.ok && own.token).not.toBe(oldToken)
	expect(await sessionOf(deps.db, oldToken ?? '', deps.now())).toBeNull()
})

test('C4 after signing out the old cookie is dead', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina', { password })
	const answer = await signIn(deps, { ...form, email: 'nina@example.test' })
	const token = answer.ok ? answer.token : ''
	await signOut(deps, token)
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
})

test('a session ends after half an hour without a request, and after twelve hours whatever happens', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina', { password })
	const answer = await signIn(deps, { ...form, email: 'nina@example.test' })
	const token = answer.ok ? answer.token : ''
	clock.pass(29)
	expect(await sessionOf(deps.db, token, clock.now())).not.toBeNull()
	clock.pass(2)
	expect(await sessionOf(deps.db, token, clock.now())).toBeNull()
	await deps.db.session.updateMany({ data: { lastSeenAt: new Date(clock.now().getTime() + 12 * 3_600_000) } })
	expect(await sessionOf(deps.db, token, clock.now())).not.toBeNull()
	clock.pass(12 * 60 - 31)
	expect(await sessionOf(deps.db, token, clock.now())).toBeNull()
})

test('a person sees and ends the own sessions, and nobody else can', async () => {
	const deps = await testDeps()
	const nina = await colleague(deps, 'nina', { password })
	for (const agent of ['phone', 'desk', 'tablet']) await signIn(deps, { ...form, email: nina.email, agent })
	const [first, second] = await sessionsOf(deps.db, nina.id, deps.now())
	expect(await endOwnSession(deps, 'mallory', first?.id ?? '')).toBe('not-found')
	expect(await endOwnSession(deps, nina.id, first?.id ?? '')).toBe('ok')
	expect(await endOwnSession(deps, nina.id, first?.id ?? '')).toBe('not-found')
	expect(await endOtherSessions(deps, nina.id, second?.id ?? '')).toBe(1)
	expect((await sessionsOf(deps.db, nina.id, deps.now())).map((one) => one.id)).toEqual([second?.id])
})

test('C3 a new role begins with a new sign-in', async () => {
	const deps = await testDeps()
	const theo = await colleague(deps, 'theo', { role: 'trainer', password })
	const answer = await signIn(deps, { ...form, email: theo.email })
	await deps.db.write((tx) => setRole(tx, theo.id, 'trainee', deps.now()))
	expect(await sessionOf(deps.db, answer.ok ? answer.token : '', deps.now())).toBeNull()
})

test('the password asked for again is noted on this session only', async () => {
	const deps = await testDeps()
	const hanna = await colleague(deps, 'hanna', { role: 'hr', password })
	for (const agent of ['desk', 'phone']) await signIn(deps, { ...form, email: hanna.email, agent })
	const [here] = await sessionsOf(deps.db, hanna.id, deps.now())
	const me = { email: hanna.email, sessionId: here?.id ?? '' }
	expect(await stepUp(deps, { me, password: 'wrong', address: '10.0.0.1' })).toEqual({
		ok: false,
		refused: 'wrong',
	})
	expect(await stepUp(deps, { me, password, address: '10.0.0.1' })).toEqual({ ok: true })
	const noted = (await sessionsOf(deps.db, hanna.id, deps.now())).filter((one) => one.steppedUpAt !== null)
	expect(noted.map((one) => one.id)).toEqual([here?.id])
})

test('a demo person cannot enter a live house, not even with a session from before', async () => {
	const deps = await testDeps()
	await seedDemo(deps)
	const nina = { ...form, email: 'nina.newhire@example.test', password: demoPassword }
	const before = await signIn(deps, nina)
	if (!before.ok) throw new Error(before.refused)
	const live: Deps = { ...deps, env: { ...deps.env, mode: 'live' } }
	const cookie = (await keepToken(live, before.token)).split(';')[0] ?? ''
	expect(await whoIs({ deps }, asks('/', cookie))).toMatchObject({ name: 'Nina Newhire' })
	expect(await whoIs({ deps: live }, asks('/', cookie))).toBeNull()
	expect(await signIn(live, nina)).toEqual({ ok: false, refused: 'wrong' })
})
