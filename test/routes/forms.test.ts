import { expect, test } from 'vitest'
import { attemptOf } from '#app/server/store/attempts.server'
import { postOf } from '#test/support/giving'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'

/** Posts one reply to the trainee's open attempt, as its page would. */
async function reply(site: PeopledSite, move: number, id: string, more: Record<string, string> = {}) {
	const { token, key } = postOf(site.deps, { id: site.open, personId: 'nina' }, move, id)
	const form = { intent: 'reply', move: String(move), token, key, ...more }
	return site.as('trainee', `/attempts/${site.open}?index`, posting(form))
}
const kept = (site: PeopledSite) => attemptOf(site.deps.db.read, site.open, 'nina')

test('B1 a form with score, passed, state and snapshot is a reply like any other', async () => {
	const site = await peopledSite()
	const claims = {
		score: '9999',
		passed: 'true',
		time: '0',
		state: '{"at":"kept"}',
		snapshot: '{}',
		ending: 'kept',
	}
	expect(await reply(site, 1, 'procedure', claims)).toMatchObject({ status: 302 })
	expect(await reply(site, 2, 'courier', claims)).toMatchObject({ status: 302 })
	expect(await kept(site)).toMatchObject({ passed: false, result: { ending: 'gave-up', outcome: 'left' } })
})

test('B2 a reply sent twice leads to the same page twice', async () => {
	const site = await peopledSite()
	const answers = await Promise.all([1, 2, 3].map(() => reply(site, 1, 'believe')))
	expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(
		Array(3).fill([302, `/attempts/${site.open}`]),
	)
	expect((await kept(site))?.version).toBe(1)
})

test('a turn that is over is answered 409 with the scene as it stands now', async () => {
	const site = await peopledSite()
	await reply(site, 1, 'procedure')
	const stale = await reply(site, 1, 'believe')
	expect(stale.status).toBe(409)
	for (const words of ['What the notes say', 'Words of own.']) expect(stale.body).toContain(words)
	expect(stale.body).not.toContain('Words of believe.')
})

test('B3 a used key with another reply is answered 422, with the scene', async () => {
	const site = await peopledSite()
	await reply(site, 1, 'procedure')
	const { key } = postOf(site.deps, { id: site.open, personId: 'nina' }, 1, 'procedure')
	const reused = await reply(site, 2, 'own', { key })
	expect([reused.status, reused.body.includes('Words of own.')]).toEqual([422, true])
})

test('B4 a forged token is answered 409, an ended attempt 410', async () => {
	const site = await peopledSite()
	expect((await reply(site, 1, 'believe', { token: 'x'.repeat(22) })).status).toBe(409)
	await reply(site, 1, 'believe')
	await reply(site, 2, 'own')
	expect((await reply(site, 3, 'own')).status).toBe(410)
})

test.each([
	{ move: '0' },
	{ move: '1e9' },
	{ move: 'NaN' },
	{ token: '' },
	{ token: 'x'.repeat(65) },
	{ key: 'short' },
	{ key: 'x'.repeat(65) },
	{ intent: 'win' },
])('a reply form with %j is answered 400 with the scene, and moves nothing', async (more) => {
	const site = await peopledSite()
	const answer = await reply(site, 1, 'believe', more)
	expect([answer.status, answer.body.includes('Words of believe.')]).toEqual([400, true])
	expect((await kept(site))?.version).toBe(0)
})

const planted = {
	role: 'admin',
	ownerId: 'ada',
	personId: 'olga',
	actorId: 'ada',
	publishedAt: '2020-01-01',
	active: 'true',
	teamId: 'board',
	steppedUpAt: '2030-01-01',
	endedAt: '2020-01-01',
	right: 'true',
	'__proto__[role]': 'admin',
	__proto__: 'x',
}
const forms = [
	{ path: '/attempts/OPEN?index', form: { intent: 'felt', felt: 'calm' } },
	{ path: '/attempts/ENDED/debrief', form: { intent: 'felt', felt: 'calm' } },
	{ path: '/attempts/ENDED/debrief', form: { intent: 'again', turn: '2', key: 'again-key' } },
	{ path: '/scenarios/the-parcel', form: { intent: 'start', mode: 'official', key: 'start-key' } },
	{ path: '/courses/respect/being-heard', form: { intent: 'read' } },
	{ path: '/account', form: { intent: 'end-others' } },
	{ path: '/try', form: { intent: 'keep', line: 'parcel', text: 'I am sorry about this.' } },
	{ path: '/confirm', form: { password: 'wrong', to: '/' } },
	{ path: '/theme', form: { theme: 'dark', to: '/' } },
]

test.each(forms)('D2 fields slipped into the form of $path are not read: $form', async ({ path, form }) => {
	const site = await peopledSite({ passwords: { hash: async () => null, check: async () => 'wrong' } })
	const { db } = site.deps
	const people = await db.person.findMany()
	const address = path.replace('OPEN', site.open).replace('ENDED', site.ended)
	const answer = await site.as('trainee', address, posting({ ...form, ...planted }))
	expect(answer.status).toBeLessThan(500)
	expect(await db.person.findMany()).toEqual(people)
	expect(new Set((await db.attempt.findMany()).map(({ personId }) => personId))).toEqual(new Set(['nina']))
	expect((await db.session.findMany()).filter(({ steppedUpAt }) => steppedUpAt !== null)).toEqual([])
	expect(await db.completionRecord.count()).toBe(0)
	expect((await db.keptReply.findMany()).every(({ personId }) => personId === 'nina')).toBe(true)
	expect((await db.lessonReading.findMany()).every(({ personId }) => personId === 'nina')).toBe(true)
})

test('D2 a sign-in form names nobody but by address and password', async () => {
	const passwords = { hash: async () => null, check: async () => 'wrong' as const }
	const site = await peopledSite({ passwords })
	const form = { email: 'nina@example.test', password: 'wrong', ...planted, id: 'ada', signedIn: 'true' }
	const answer = await site.as('anonymous', '/sign-in', posting(form))
	expect([answer.status, answer.headers['set-cookie']]).toEqual([400, undefined])
})

const elsewhere = [
	'https://evil.example/',
	'//evil.example',
	'///evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	' //evil.example',
	'javascript:alert(1)',
	'data:text/html,x',
	'https:evil.example',
	'http://localhost:3000@evil.example/',
	'http://localhost:3000.evil.example/',
	'/.//evil.example',
	'/x/..//evil.example',
]

test('D4 whatever "to" says, signing in, confirming and choosing a theme stay on the site', async () => {
	const passwords = { hash: async () => null, check: async () => 'right' as const }
	const signInLimits = { take: async () => ({ ok: true as const }), forgive: async () => {} }
	const site = await peopledSite({ passwords, signInLimits })
	const credentials = { email: 'nina@example.test', password: 'right' }
	for (const to of elsewhere) {
		const answers = [
			await site.as('anonymous', '/sign-in', posting({ ...credentials, to })),
			await site.as('trainee', `/sign-in?to=${encodeURIComponent(to)}`),
			await site.as('trainee', '/confirm', posting({ password: 'right', to })),
			await site.as('anonymous', '/theme', posting({ theme: 'dark', to })),
		]
		expect([to, ...answers.map(({ status, headers }) => `${status} ${headers.location}`)]).toEqual([
			to,
			...Array(4).fill('302 /'),
		])
	}
	const honest = await site.as('anonymous', '/sign-in', posting({ ...credentials, to: '/courses?x=1' }))
	expect(honest.headers.location).toBe('/courses?x=1')
})
