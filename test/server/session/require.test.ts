import { expect, test } from 'vitest'
import { requireMay, requireMe, whoIs } from '#app/server/session/require.server'
import { stepUpSession } from '#app/server/store/sessions.server'
import { asks, colleague, signedIn } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'

/** What was thrown, as status and place. */
async function thrownBy(work: Promise<unknown>): Promise<string> {
	try {
		await work
	} catch (thrown) {
		if (thrown instanceof Response) return `${thrown.status} ${thrown.headers.get('Location') ?? ''}`.trim()
		throw thrown
	}
	throw new Error('nothing was thrown')
}

test('nobody is nobody: no cookie, somebody else\u2019s words, a forged one', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	const { cookie } = await signedIn(deps, 'nina')
	expect(await whoIs({ deps }, asks('/'))).toBeNull()
	expect(await whoIs({ deps }, asks('/', 'rapport=%%%; rapport'))).toBeNull()
	expect(await whoIs({ deps }, asks('/', cookie.replace(/.$/, 'x')))).toBeNull()
	expect(await whoIs({ deps }, asks('/', cookie))).toMatchObject({ id: 'nina', role: 'trainee' })
})

test('whoever is not signed in is sent to sign in, and back to the page', async () => {
	const deps = await testDeps()
	const page = asks('/records?who=nina&page=2')
	expect(await thrownBy(requireMe({ deps }, page))).toBe('302 /sign-in?to=%2Frecords%3Fwho%3Dnina%26page%3D2')
	const data = asks('/records.data?who=nina&_routes=records')
	expect(await thrownBy(requireMe({ deps }, data))).toBe('302 /sign-in?to=%2Frecords%3Fwho%3Dnina')
})

test('C3 a role taken away counts from the next request on', async () => {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	const { cookie } = await signedIn(deps, 'theo')
	expect(await requireMay({ deps }, asks('/studio', cookie), 'content-read')).toMatchObject({ id: 'theo' })
	await deps.db.person.update({ where: { id: 'theo' }, data: { role: 'trainee' } })
	expect(await thrownBy(requireMay({ deps }, asks('/studio', cookie), 'content-read'))).toBe('403')
})

test('C3 a person switched off is out at the next request, and so is a role nobody knows', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	const { cookie } = await signedIn(deps, 'nina')
	await deps.db.person.update({ where: { id: 'nina' }, data: { role: 'owner' } })
	expect(await whoIs({ deps }, asks('/', cookie))).toBeNull()
	await deps.db.person.update({ where: { id: 'nina' }, data: { role: 'trainee', active: false } })
	expect(await whoIs({ deps }, asks('/', cookie))).toBeNull()
})

test('where the table says so the password is asked for first, and is good for ten minutes', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'hanna', { role: 'hr' })
	const { cookie } = await signedIn(deps, 'hanna')
	const exports = () => requireMay({ deps }, asks('/records.csv?kind=course', cookie), 'records-export')
	expect(await thrownBy(exports())).toBe('302 /confirm?to=%2Frecords.csv%3Fkind%3Dcourse')
	const me = await requireMay({ deps }, asks('/records', cookie), 'records-read')
	await stepUpSession(deps.db, me.sessionId, clock.now())
	expect(await exports()).toMatchObject({ id: 'hanna' })
	clock.pass(11)
	expect(await thrownBy(exports())).toBe('302 /confirm?to=%2Frecords.csv%3Fkind%3Dcourse')
})

test('requests keep a session awake', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	const { cookie } = await signedIn(deps, 'nina')
	for (let n = 0; n < 4; n++) {
		clock.pass(25)
		expect(await whoIs({ deps }, asks('/', cookie))).not.toBeNull()
	}
})

test('a trainer comes with the teams they look after', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina', { teamId: 'desk' })
	await colleague(deps, 'theo', { role: 'trainer' })
	await deps.db.teamTrainer.create({ data: { teamId: 'desk', personId: 'theo' } })
	const { cookie } = await signedIn(deps, 'theo')
	expect(await whoIs({ deps }, asks('/', cookie))).toMatchObject({ trains: ['desk'], teamId: null })
})
