import { expect, test } from 'vitest'
import { signIn } from '#app/server/acts/sign-in.server'
import { demoPassword, seedDemo, seedDemoPanel } from '#app/server/seed.server'
import { panelsToRate } from '#app/server/store/panels.server'
import { demoPeople, peopleOf } from '#app/server/store/people.server'
import { teamsOf } from '#app/server/store/teams.server'
import { testDeps } from '#test/support/deps'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

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

test('a new demo has one panel to rate, where the scenario for it is published', async () => {
	const deps = await testDeps()
	await seedDemo(deps)
	expect(await seedDemoPanel(deps)).toBe(false)
	await publishedScenario(deps, { ...theParcel(), slug: 'first-customer' })
	expect(await seedDemoPanel(deps)).toBe(true)
	expect(await panelsToRate(deps.db, 'demo-theo')).toBe(1)
})
