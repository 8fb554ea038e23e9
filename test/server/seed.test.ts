import { expect, test } from 'vitest'
import { signIn } from '#app/server/acts/sign-in.server'
import { demoPassword, seedDemo } from '#app/server/seed.server'
import { demoPeople, peopleOf } from '#app/server/store/people.server'
import { teamsOf } from '#app/server/store/teams.server'
import { testDeps } from '#test/support/deps'

test('an empty demo gets one person per role and a team, once', async () => {
	const deps = await testDeps()
	expect(await seedDemo(deps)).toBe(true)
	expect(await seedDemo(deps)).toBe(false)
	expect((await demoPeople(deps.db)).map((person) => `${person.role} ${person.email}`)).toEqual([
		'trainee nina.newhire@example.test',
		'trainer theo.trainer@example.test',
		'hr hanna.hr@example.test',
		'admin ada.admin@example.test',
	])
	expect(await teamsOf(deps.db)).toEqual([
		{ id: 'demo-front-desk', name: 'Front desk', members: 1, trainers: ['Theo Trainer'] },
	])
	expect((await peopleOf(deps.db)).every((person) => person.demo)).toBe(true)
})

test('the documented password opens the demo people', async () => {
	const deps = await testDeps()
	await seedDemo(deps)
	const form = { address: '127.0.0.1', agent: 'test', oldToken: null, password: demoPassword }
	expect(await signIn(deps, { ...form, email: 'nina.newhire@example.test' })).toMatchObject({ ok: true })
})

test('a live database is never seeded', async () => {
	const deps = await testDeps()
	expect(await seedDemo({ ...deps, env: { ...deps.env, mode: 'live' } })).toBe(false)
	expect(await peopleOf(deps.db)).toEqual([])
})
