import { expect, test } from 'vitest'
import { answerCheck } from '#app/server/acts/answer-check.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { spendTime } from '#app/server/acts/spend-time.server'
import type { Me } from '#app/server/session/require.server'
import { homeView } from '#app/server/views/home-view.server'
import { assignToAll, worker } from '#test/support/assigned-house'
import { handClock, testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const dayLong = 24 * 60
const me = (role: Me['role'] = 'trainee'): Me => ({
	...{ id: 'nina', role, name: 'Nina', email: 'nina@example.test', teamId: null, trains: [] },
	...{ sessionId: 'session', steppedUpAt: null },
})

/** Three courses of one lesson each, for somebody in Tokyo who has met her first customer. */
async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await worker(deps, 'nina', { site: 'tokyo', zone: 'Asia/Tokyo' })
	const long = new Date('2025-01-01T00:00:00.000Z')
	const fact = { personId: 'nina', field: 'site', value: 'tokyo', from: long, knownAt: long }
	await deps.db.personFact.create({ data: { ...fact, id: 'nina-in-tokyo', source: 'seed' } })
	await publishedScenario(deps, { ...theParcel(), slug: 'first', use: 'practice' })
	const attempt = await startedAttempt(deps, 'nina', 'first', 'practice', 'start')
	await saying(deps, attempt, ['believe', 'own'])
	for (const [place, slug] of ['basics', 'respect', 'selling'].entries()) {
		await publishedLesson(deps, slug, 'one', { minutes: 5, title: `One of ${slug}` })
		const rules = { validMonths: slug === 'selling' ? 12 : null, renewDays: 30 }
		await publishedCourse(deps, slug, { lessons: ['one'], scenarios: [], order: place + 1, ...rules })
	}
	const home = async () => {
		const { next, due, courses } = await homeView(deps, me())
		const own = courses?.filter(({ mine }) => mine) ?? []
		return {
			next,
			due,
			own: own.map(({ learning, urgency }) => `${learning.course.slug}: ${urgency}`),
			courses,
		}
	}
	const read = (course: string) => readLesson(deps, { personId: 'nina', course, lesson: 'one' })
	return { deps, clock, home, read }
}

test('what is due first comes first, whatever the order of the courses, and the others do not nag', async () => {
	const { deps, home, read } = await house()
	await assignToAll(deps, { course: 'respect', due: { kind: 'day', day: '2026-05-10' } })
	await assignToAll(deps, { course: 'selling', due: { kind: 'day', day: '2026-03-10' } })
	expect(await home()).toMatchObject({
		next: { kind: 'lesson', course: 'selling' },
		due: { day: '2026-03-10', today: '2026-03-02' },
		own: ['selling: due-soon', 'respect: new'],
	})
	await read('selling')
	expect(await home()).toMatchObject({ next: { course: 'respect' }, own: ['respect: new', 'selling: done'] })
	await read('respect')
	expect(await home()).toMatchObject({ next: null, due: null })
})

test('a day ends where the person is: due on the tenth in Tokyo is overdue while it is the tenth in London', async () => {
	const { deps, clock, home } = await house()
	await assignToAll(deps, { course: 'respect' })
	clock.pass(8 * dayLong + 5 * 60)
	expect(await home()).toMatchObject({
		own: ['respect: due-soon'],
		due: { day: '2026-03-10', today: '2026-03-10' },
	})
	clock.pass(2 * 60)
	expect(await home()).toMatchObject({
		own: ['respect: overdue'],
		due: { day: '2026-03-10', today: '2026-03-11' },
	})
})

test('what was done and lapses is told apart from what was never done', async () => {
	const { deps, clock, home, read } = await house()
	await assignToAll(deps, { course: 'selling', due: { kind: 'none' } })
	await read('selling')
	expect(await home()).toMatchObject({ own: ['selling: done'], next: null })
	clock.pass(340 * dayLong)
	expect(await home()).toMatchObject({ own: ['selling: renew-soon'], next: { course: 'selling' } })
	clock.pass(40 * dayLong)
	expect(await home()).toMatchObject({ own: ['selling: lapsed'], next: { course: 'selling' } })
	await read('selling')
	expect(await home()).toMatchObject({ own: ['selling: done'] })
})

test('a lesson half read is gone on with, before what is due', async () => {
	const { deps, home, read } = await house()
	await assignToAll(deps, { course: 'respect' })
	await spendTime(deps, { personId: 'nina', course: 'basics', lesson: 'one', seconds: 30 })
	expect((await home()).next).toMatchObject({ kind: 'half-read', course: 'basics', title: 'One of basics' })
	await read('basics')
	expect((await home()).next).toMatchObject({ kind: 'lesson', course: 'respect' })
})

test('whoever has a desk sees what is asked of them too, and nothing when nothing is', async () => {
	const { deps, read } = await house()
	expect((await homeView(deps, me('hr'))).courses).toBeNull()
	await assignToAll(deps, { course: 'respect' })
	expect((await homeView(deps, me('hr'))).courses).toMatchObject([{ urgency: 'due-soon' }])
	await read('respect')
	expect((await homeView(deps, me('hr'))).courses).toBeNull()
})

test('the minutes left of a lesson fall once it is read, also while a check is open', async () => {
	const { deps, home } = await house()
	const checks = [{ id: 'one', several: false, choices: ['a', 'b'] }]
	await publishedLesson(deps, 'last', 'one', { minutes: 9, checks }, [
		{ id: 'one', right: ['a'], because: {} },
	])
	await publishedCourse(deps, 'last', { lessons: ['one'], scenarios: [] })
	const here = { personId: 'nina', course: 'last', lesson: 'one' }
	const left = async () =>
		(await home()).courses?.find(({ learning }) => learning.course.slug === 'last')?.learning.minutesLeft
	expect(await left()).toBe(9)
	await readLesson(deps, here)
	expect(await left()).toBe(1)
	await answerCheck(deps, { ...here, check: 'one', chosen: ['a'] })
	expect(await left()).toBe(0)
})
