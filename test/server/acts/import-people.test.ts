import { expect, test } from 'vitest'
import { changePerson } from '#app/server/acts/change-person.server'
import { grantCompletions } from '#app/server/acts/grant-completions.server'
import { importPeople } from '#app/server/acts/import-people.server'
import { undoPeopleImport } from '#app/server/acts/undo-people-import.server'
import type { Deps } from '#app/server/deps.server'
import { afterPeopleImport } from '#app/server/jobs/people-import.server'
import { refreshPlanned } from '#app/server/jobs/refresh-standings.server'
import { planDigest } from '#app/server/people/plan-digest'
import { planNow } from '#app/server/people/read-world.server'
import { sessionOf } from '#app/server/store/sessions.server'
import { colleague, signedIn } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { meanwhile } from '#test/support/meanwhile'
import { publishedCourse } from '#test/support/published'
import { keepRecord } from '#test/support/record'

const hanna = { id: 'hanna', role: 'hr' as const, trains: [] }

async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'nina', { name: 'Nina', teamId: 'desk' })
	return { deps, clock }
}

async function digestOf(deps: Deps, text: string) {
	const file = { name: 'people.csv', text, encoding: 'utf-8', since: '2026-03-02', makePlaces: true } as const
	const now = await planNow(deps, deps.db.read, hanna, file)
	if (!now) throw new Error('not read')
	return { file, digest: planDigest(now.plan), plan: now.plan }
}

async function taken(deps: Deps, text: string, invite = false) {
	const { file, digest } = await digestOf(deps, text)
	const done = await importPeople(deps, hanna, { file, digest, from: deps.now(), invite })
	if (!done.ok) throw new Error(done.refused)
	return done.runId
}

const two = 'name,email,team,manager\nOlga,olga@b.c,Yard,nina@example.test\nNina New,nina@example.test,Yard,'

const person = (deps: Deps, where: { id: string } | { email: string }) => deps.db.person.findUnique({ where })

test('people come in with their team and manager, and teams that were missing', async () => {
	const { deps } = await house()
	await taken(deps, two)
	const olga = await person(deps, { email: 'olga@b.c' })
	const yard = await deps.db.team.findUniqueOrThrow({ where: { name: 'Yard' } })
	expect(olga).toMatchObject({ teamId: yard.id, managerId: 'nina', role: 'trainee', passwordHash: '-' })
	expect(await person(deps, { id: 'nina' })).toMatchObject({ teamId: yard.id, name: 'Nina New' })
})

test('whoever a file gives another name alone has it in the list of records too, and back when it is undone', async () => {
	const { deps } = await house()
	await keepRecord(deps, 'nina')
	const listed = async () => (await deps.db.recordLine.findFirst())?.name
	const run = await taken(deps, 'name,email\nNina New,nina@example.test')
	expect(await listed()).toBe('Nina New')
	await undoPeopleImport(deps, hanna, run)
	expect(await listed()).toBe('Nina')
})

test('with one fault in the file nothing is applied', async () => {
	const { deps } = await house()
	const { file, digest } = await digestOf(deps, `${two}\nBad,not-an-address,,`)
	const before = await deps.db.person.findMany()
	const done = await importPeople(deps, hanna, { file, digest, from: deps.now(), invite: false })
	expect(done).toEqual({ ok: false, refused: 'faults' })
	expect(await deps.db.person.findMany()).toEqual(before)
	expect(await deps.db.team.count()).toBe(1)
})

test('when the house changed after the look, nothing is applied', async () => {
	const { deps } = await house()
	const { file, digest } = await digestOf(deps, two)
	await colleague(deps, 'olga2')
	await deps.db.person.update({ where: { id: 'olga2' }, data: { email: 'olga@b.c' } })
	const done = await importPeople(deps, hanna, { file, digest, from: deps.now(), invite: false })
	expect(done).toEqual({ ok: false, refused: 'changed' })
})

test('when the house changes while the file waits for its turn, nothing is applied that was not looked at', async () => {
	const { deps } = await house()
	const { file, digest } = await digestOf(deps, two)
	const rename = () => deps.db.person.update({ where: { id: 'nina' }, data: { name: 'Nina Other' } })
	const asked = { file, digest, from: deps.now(), invite: false }
	expect(await importPeople(meanwhile(deps, rename), hanna, asked)).toEqual({ ok: false, refused: 'changed' })
	expect(await deps.db.team.count()).toBe(1)
})

test('what others change of somebody who is not in the file does not stand in its way', async () => {
	const { deps } = await house()
	const { file, digest } = await digestOf(deps, two)
	const rename = () => deps.db.person.update({ where: { id: 'hanna' }, data: { name: 'Hanna Other' } })
	const asked = { file, digest, from: deps.now(), invite: false }
	expect(await importPeople(meanwhile(deps, rename), hanna, asked)).toMatchObject({ ok: true })
	expect(await person(deps, { email: 'olga@b.c' })).toMatchObject({ name: 'Olga' })
})

test('a file taken in twice changes nothing the second time', async () => {
	const { deps } = await house()
	await taken(deps, two)
	const { plan } = await digestOf(deps, two)
	expect(plan.counts).toMatchObject({ unchanged: 2, new: 0, changed: 0 })
})

test('a leaver is signed out at once, and their account stays', async () => {
	const { deps } = await house()
	const { token } = await signedIn(deps, 'nina')
	await taken(deps, 'name,email,left\nNina,nina@example.test,2026-03-02')
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
	expect(await person(deps, { id: 'nina' })).toMatchObject({ leftOn: '2026-03-02' })
})

test('those who are new are invited once, however often the job runs', async () => {
	const { deps } = await house()
	const run = await taken(deps, two, true)
	await afterPeopleImport(deps, { run, invite: true })
	await afterPeopleImport(deps, { run, invite: true })
	expect((await deps.db.mail.findMany()).map(({ to }) => to)).toEqual(['olga@b.c'])
})

test('a run is undone: what was before holds again, who came with it is gone', async () => {
	const { deps, clock } = await house()
	const run = await taken(deps, two)
	clock.pass(60)
	expect(await undoPeopleImport(deps, hanna, run)).toEqual({ ok: true, undone: 2, kept: [] })
	expect(await person(deps, { email: 'olga@b.c' })).toBeNull()
	expect(await person(deps, { id: 'nina' })).toMatchObject({ teamId: 'desk', name: 'Nina' })
	expect(await undoPeopleImport(deps, hanna, run)).toEqual({ ok: false, refused: 'not-found' })
})

test('what the file said stays known: it was so until it was taken back', async () => {
	const { deps, clock } = await house()
	const run = await taken(deps, two)
	clock.pass(60)
	await undoPeopleImport(deps, hanna, run)
	const facts = await deps.db.personFact.findMany({ where: { personId: 'nina', field: 'team' } })
	expect(facts.map(({ source }) => source)).toEqual(['seed', 'import', 'undo'])
})

test('who was changed since is left as they are, and named', async () => {
	const { deps, clock } = await house()
	const run = await taken(deps, two)
	clock.pass(60)
	await deps.db.team.create({ data: { id: 'shop', name: 'Shop' } })
	const change = { personId: 'nina', changes: { team: 'shop' }, from: deps.now(), byId: 'hanna' }
	await deps.db.write((tx) => changePerson(deps, tx, { ...change, source: 'hand' }))
	expect(await undoPeopleImport(deps, hanna, run)).toEqual({
		ok: true,
		undone: 1,
		kept: [{ id: 'nina', name: 'Nina New' }],
	})
	expect(await person(deps, { id: 'nina' })).toMatchObject({ teamId: 'shop' })
})

test('who came with it and has signed in since stays', async () => {
	const { deps } = await house()
	const run = await taken(deps, two)
	const olga = await deps.db.person.findUniqueOrThrow({ where: { email: 'olga@b.c' } })
	await signedIn(deps, olga.id)
	const undone = await undoPeopleImport(deps, hanna, run)
	expect(undone).toMatchObject({ kept: [{ name: 'Olga' }] })
})

test('after a large file was taken back, a job works out how everybody stands who was given back what was', async () => {
	const { deps, clock } = await house()
	const row = (many: number) => `Person ${many},p${many}@b.c`
	const rows = Array.from({ length: 201 }, (_, many) => row(many))
	await taken(deps, `name,email,job\n${rows.map((one) => `${one},Chat`).join('\n')}`)
	const run = await taken(deps, `name,email,job\n${rows.map((one) => `${one},Counter`).join('\n')}`)
	clock.pass(60)
	expect(await undoPeopleImport(deps, hanna, run)).toMatchObject({ ok: true, undone: 201 })
	const jobs = await deps.db.job.findMany({ where: { kind: 'refresh-standings' } })
	const told = jobs.map(({ payload }) => JSON.parse(payload)).filter(({ copies }) => copies === undefined)
	expect(told.flatMap(({ personIds }) => personIds)).toHaveLength(201)
})

test('when a large file moves people, a job moves their records in the lists', async () => {
	const { deps } = await house()
	const ids = Array.from({ length: 201 }, (_, many) => `p${many}`)
	const file = (team: string) =>
		`name,email,team\n${ids.map((id) => `Person ${id},${id}@b.c,${team}`).join('\n')}`
	await taken(deps, file('Desk'))
	const one = await deps.db.person.findUniqueOrThrow({ where: { email: 'p7@b.c' } })
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [] })
	const grant = { personId: one.id, course: 'respect', at: deps.now(), minutes: 5, way: 'observed' as const }
	await deps.db.write((tx) => grantCompletions(deps, tx, [grant], hanna))
	await taken(deps, file('Yard'))
	for (const { payload } of await deps.db.job.findMany({ where: { kind: 'refresh-standings' } }))
		await refreshPlanned(deps, JSON.parse(payload))
	const yard = await deps.db.team.findUniqueOrThrow({ where: { name: 'Yard' } })
	expect(await deps.db.recordLine.findMany({ select: { teamId: true } })).toEqual([{ teamId: yard.id }])
})
