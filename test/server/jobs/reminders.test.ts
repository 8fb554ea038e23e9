import { expect, test } from 'vitest'
import { refreshEverybody } from '#app/server/acts/refresh-standings.server'
import { remind } from '#app/server/jobs/reminders.server'
import { runDue } from '#app/server/jobs/run-due.server'
import { assignToAll, lettersOf, worker } from '#test/support/assigned-house'
import { handClock, testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const hours = 60
const days = 24 * hours

test('each step is told once, on its day and no sooner', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await worker(deps, 'nina')
	await assignToAll(deps, { due: { kind: 'day', day: '2026-03-20' } })
	const told: number[] = []
	for (let day = 0; day < 22; day++) {
		const before = (await lettersOf(deps)).length
		await remind(deps)
		await remind(deps)
		for (let more = before; more < (await lettersOf(deps)).length; more++) told.push(day + 2)
		clock.pass(days)
	}
	// The 6th, the 17th, and the 21st, a Saturday, on the Monday after.
	expect(told).toEqual([6, 17, 23])
})

test('nothing goes out before work begins where the person is, nor after it ends', async () => {
	const clock = handClock('2026-03-09T00:00:00.000Z')
	const deps = await testDeps({ now: clock.now })
	await worker(deps, 'nina', { site: 'Tokyo', zone: 'Asia/Tokyo' })
	await worker(deps, 'omar', { site: 'New York', zone: 'America/New_York' })
	await assignToAll(deps, { due: { kind: 'day', day: '2026-03-12' } })
	const sent: string[] = []
	for (let hour = 0; hour < 24; hour++) {
		const before = new Set((await lettersOf(deps)).map(({ id }) => id))
		await remind(deps)
		for (const one of await lettersOf(deps)) if (!before.has(one.id)) sent.push(`${one.personId} ${hour}`)
		clock.pass(hours)
	}
	// Summer time began in New York the day before: nine o'clock is 13:00 UTC.
	expect(sent).toEqual(['nina 0', 'omar 13'])
})

test('several things that are due come in one letter', async () => {
	const deps = await testDeps()
	await worker(deps, 'nina')
	await assignToAll(deps, { course: 'respect', due: { kind: 'day', day: '2026-03-05' } })
	await assignToAll(deps, { course: 'hearing', due: { kind: 'day', day: '2026-03-04' } })
	await remind(deps)
	const [letter, ...more] = await lettersOf(deps)
	expect(more).toEqual([])
	expect(letter).toMatchObject({ to: 'nina@example.test', subject: 'A reminder: 2 courses for you' })
	expect(letter?.text).toContain('respect: please finish it by 5 March 2026.')
	expect(letter?.text).toContain('hearing: please finish it by 4 March 2026.')
})

test('a step whose day was before the assignment is not told', async () => {
	const deps = await testDeps()
	await worker(deps, 'nina')
	await assignToAll(deps, { from: new Date('2026-03-01T00:00:00.000Z') })
	await remind(deps)
	expect(await lettersOf(deps)).toEqual([])
})

test('nobody is reminded while reminders are off, and afterwards of the newest step alone', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await worker(deps, 'nina')
	await assignToAll(deps)
	await deps.db.setting.create({ data: { name: 'reminders', value: 'off', at: clock.now() } })
	expect(await remind(deps)).toBe('reminders are off')
	clock.pass(7 * days)
	await deps.db.setting.update({ where: { name: 'reminders' }, data: { value: 'on' } })
	await remind(deps)
	expect(await lettersOf(deps)).toHaveLength(1)
})

test.each([
	['on leave', { kind: 'leave', code: 'family', until: new Date('2026-04-01T00:00:00.000Z') }],
	['exempt', { kind: 'exempt', code: 'agreed', until: null }],
	['withdrawn', { kind: 'withdraw', code: 'agreed', until: null }],
])('somebody who is %s gets no reminder', async (_, act) => {
	const deps = await testDeps()
	await worker(deps, 'nina')
	const at = new Date('2026-02-01T00:00:00.000Z')
	await deps.db.trainingAct.create({
		data: { id: 'act', personId: 'nina', course: 'respect', from: at, knownAt: at, ...act },
	})
	await assignToAll(deps)
	await remind(deps)
	expect(await lettersOf(deps)).toEqual([])
})

test('a leaver gets no reminder, and whoever has completed it neither', async () => {
	const deps = await testDeps()
	await worker(deps, 'nina')
	await worker(deps, 'omar')
	await deps.db.person.update({ where: { id: 'nina' }, data: { active: false } })
	await keepRecord(deps, 'omar', { kind: 'course', slug: 'respect', result: 'completed', scores: null })
	await assignToAll(deps)
	await remind(deps)
	expect(await lettersOf(deps)).toEqual([])
})

test('a manager hears of what is past its day in one notice a day, with counts and no names', async () => {
	const clock = handClock('2026-03-16T09:00:00.000Z')
	const deps = await testDeps({ now: clock.now })
	for (const id of ['nina', 'omar']) await worker(deps, id)
	await assignToAll(deps, { steps: { days: [], manager: 5 } })
	await remind(deps)
	await worker(deps, 'petra')
	await refreshEverybody(deps)
	await deps.db.standing.updateMany({ where: { personId: 'petra' }, data: { active: true } })
	await remind(deps)
	const notices = () => deps.db.mail.findMany({ where: { personId: 'boss' }, orderBy: { createdAt: 'asc' } })
	const [first, ...more] = await notices()
	expect(more).toEqual([])
	expect(first?.text).toContain('respect: 2 people')
	expect(first?.text).toContain('http://localhost:3000/my-people')
	expect(first?.text).not.toMatch(/nina|omar/)
	clock.pass(days)
	await remind(deps)
	expect((await notices()).map(({ text }) => /respect: .*/.exec(text)?.[0])).toEqual([
		'respect: 2 people',
		'respect: 1 person',
	])
})

test('two processes that remind at once write each letter once', async () => {
	const deps = await testDeps()
	for (let index = 0; index < 30; index++) await worker(deps, `p${index}`)
	await assignToAll(deps, { due: { kind: 'day', day: '2026-03-05' } })
	await Promise.all([remind(deps), remind(deps), remind(deps)])
	expect(await lettersOf(deps)).toHaveLength(30)
})

test('a clock that is moved a day forward and back again brings one reminder', async () => {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await worker(deps, 'nina')
	await assignToAll(deps, { due: { kind: 'day', day: '2026-03-17' } })
	const found: number[] = []
	for (const minutes of [0, days, -60, 60, days]) {
		clock.pass(minutes)
		await runDue(deps)
		found.push((await lettersOf(deps)).length)
	}
	expect(found).toEqual([0, 1, 1, 1, 1])
	expect(await lettersOf(deps)).toMatchObject([{ state: 'logged', kind: 'reminder' }])
})
