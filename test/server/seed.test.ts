import { expect, test } from 'vitest'
import { startOfDay } from '#app/core/records/day'
import { personAt } from '#app/core/records/person-at'
import { signIn } from '#app/server/acts/sign-in.server'
import { demoPassword, seedDemo, seedDemoPanel } from '#app/server/seed.server'
import { seedDemoTraining } from '#app/server/seed-training.server'
import { panelsToRate } from '#app/server/store/panels.server'
import { demoPeople, peopleOf } from '#app/server/store/people.server'
import { factsOf } from '#app/server/store/person-facts.server'
import { standingsOf } from '#app/server/store/standings.server'
import { teamsOf } from '#app/server/store/teams.server'
import { testDeps } from '#test/support/deps'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
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
		'auditor otto.auditor@example.test',
	])
	expect(await teamsOf(deps.db)).toEqual([
		{ id: 'demo-front-desk', name: 'Front desk', members: 1, trainers: ['Theo Trainer'] },
	])
	expect((await peopleOf(deps.db)).every((person) => person.demo)).toBe(true)
})

test('the demo people work somewhere since a day, and the auditor only for a time', async () => {
	const deps = await testDeps()
	await seedDemo(deps)
	const nina = await deps.db.person.findUniqueOrThrow({ where: { id: 'demo-nina' } })
	expect(nina).toMatchObject({ siteId: 'demo-london', managerId: 'demo-theo', hiredOn: '2026-02-16' })
	const facts = (await factsOf(deps.db, ['demo-nina'])).get('demo-nina') ?? []
	const dayOne = startOfDay('2026-02-16', 'Europe/London')
	expect(personAt(facts, dayOne, deps.now())).toMatchObject({ team: 'demo-front-desk', site: 'demo-london' })
	const otto = await deps.db.person.findUniqueOrThrow({ where: { id: 'demo-otto' } })
	expect(otto.roleEndsAt?.getTime()).toBeGreaterThan(deps.now().getTime())
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

test('a new demo asks its team for one course, so that no list of training begins empty', async () => {
	const deps = await testDeps()
	await seedDemo(deps)
	expect(await seedDemoTraining(deps)).toBe(false)
	await publishedLesson(deps, 'respect', 'heard')
	await publishedCourse(deps, 'respect', { lessons: ['heard'], scenarios: [] })
	expect(await seedDemoTraining(deps)).toBe(true)
	const asked = await standingsOf(deps.db, ['demo-nina', 'demo-theo'])
	expect(asked).toMatchObject([{ personId: 'demo-nina', course: 'respect', state: 'assigned' }])
})
