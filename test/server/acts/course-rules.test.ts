import { expect, test } from 'vitest'
import type { CourseRules } from '#app/core/learning/course-rules'
import { answerCheck } from '#app/server/acts/answer-check.server'
import { lessonLock } from '#app/server/acts/lesson-lock.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { spendTime } from '#app/server/acts/spend-time.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const dayLong = 24 * 60

/** Two lessons, the first with a check, a scenario, and one that stands for all. */
async function house(rules: Partial<CourseRules>) {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	const checks = [{ id: 'one', several: false, choices: ['blue', 'red'] }]
	await publishedLesson(deps, 'respect', 'heard', { checks, minutes: 5, title: 'Being heard' }, [
		{ id: 'one', right: ['red'], because: {} },
	])
	await publishedLesson(deps, 'respect', 'truth', { minutes: 7 })
	for (const slug of ['parcel', 'hard-one'])
		await publishedScenario(deps, { ...theParcel(), slug, use: 'official' })
	await publishedCourse(deps, 'respect', { lessons: ['heard', 'truth'], scenarios: ['parcel'], ...rules })
	const here = { personId: 'nina', course: 'respect' }
	const read = (lesson: string) => readLesson(deps, { ...here, lesson })
	const check = () => answerCheck(deps, { ...here, lesson: 'heard', check: 'one', chosen: ['red'] })
	const play = async (passes: boolean, slug = 'parcel', minutesBetween = 0) => {
		const attempt = await startedAttempt(deps, 'nina', slug, 'official', deps.newId())
		clock.pass(minutesBetween)
		await saying(deps, attempt, passes ? ['believe', 'own'] : ['procedure', 'courier'])
	}
	const lessons = async () => [await read('heard'), await check(), await read('truth')]
	const records = () =>
		deps.db.completionRecord.findMany({ where: { kind: 'course' }, orderBy: { seq: 'asc' } })
	return { deps, clock, here, read, check, play, lessons, records }
}

test('where the first try counts, passing the second does not complete the course', async () => {
	const { clock, play, lessons, records } = await house({ counts: 'first' })
	await lessons()
	await play(false)
	clock.pass(1)
	await play(true)
	expect(await records()).toEqual([])
})

test('where the latest try counts, one that was not passed takes the place of one that was', async () => {
	const { clock, play, lessons, records } = await house({ counts: 'latest' })
	await play(true)
	clock.pass(1)
	await play(false)
	clock.pass(1)
	await lessons()
	expect(await records()).toEqual([])
	await play(true)
	expect(await records()).toMatchObject([{ way: 'play' }])
})

test('the scenario that stands for the course completes it alone, and the record says so', async () => {
	const { play, records } = await house({ testOut: 'hard-one', validMonths: 12 })
	await play(false, 'hard-one')
	expect(await records()).toEqual([])
	await play(true, 'hard-one')
	expect(await records()).toMatchObject([
		{ way: 'test-out', courseRound: 1, expiresAt: new Date('2027-03-02T09:00:00.000Z'), language: 'en' },
	])
})

test('in order, a lesson opens when the one before it is read and its checks are passed', async () => {
	const { deps, here, read, check, records } = await house({ inOrder: true })
	const truth = { ...here, lesson: 'truth' }
	expect(await read('truth')).toEqual({ ok: false, refused: 'locked', behind: 'Being heard' })
	await read('heard')
	expect(await lessonLock(deps, truth)).toBe('Being heard')
	await check()
	expect(await lessonLock(deps, truth)).toBeNull()
	expect(await read('truth')).toEqual({ ok: true })
	expect(await records()).toEqual([])
})

test('a check of a lesson that is not open yet is not judged', async () => {
	const { deps, here } = await house({ inOrder: true })
	const checks = [{ id: 'two', several: false, choices: ['a', 'b'] }]
	const keys = [{ id: 'two', right: ['a'], because: {} }]
	await publishedLesson(deps, 'other', 'first')
	await publishedLesson(deps, 'other', 'last', { checks }, keys)
	await publishedCourse(deps, 'other', { lessons: ['first', 'last'], scenarios: [], inOrder: true })
	const asked = { ...here, course: 'other', lesson: 'last', check: 'two', chosen: ['a'] }
	expect(await answerCheck(deps, asked)).toMatchObject({ ok: false, refused: 'locked' })
})

test('a second round is opened by its window, asks for everything anew and holds from the end of the first', async () => {
	const rules = { validMonths: 12, renewDays: 30, renews: 'expiry', inOrder: true } as const
	const { deps, clock, here, lessons, play, records } = await house(rules)
	await lessons()
	await play(true)
	clock.pass(300 * dayLong)
	await lessons()
	await play(true)
	expect(await records()).toHaveLength(1)
	clock.pass(40 * dayLong)
	expect(await lessonLock(deps, { ...here, lesson: 'truth' })).toBe('Being heard')
	await lessons()
	await play(true)
	expect(await records()).toMatchObject([
		{ courseRound: 1, expiresAt: new Date('2027-03-02T09:00:00.000Z') },
		{ courseRound: 2, expiresAt: new Date('2028-03-02T09:00:00.000Z') },
	])
})

test('real minutes are those of its pages and moves; who went away between two moves does not count', async () => {
	const { deps, clock, here, play, lessons, records } = await house({})
	for (const lesson of ['heard', 'heard', 'truth', 'truth']) {
		await spendTime(deps, { ...here, lesson, seconds: 60 })
		clock.pass(1)
	}
	await play(true, 'parcel', 90)
	await lessons()
	// 30, 60, 60 and 60 seconds of reading, and five minutes at most before the first move.
	expect(await records()).toMatchObject([{ minutes: 9, inWorkTime: 'yes' }])
})

test('lessons read without being measured take what they are said to take, and say nothing of working hours', async () => {
	const { read, check, play, records } = await house({})
	await play(true)
	await read('heard')
	await check()
	await read('truth')
	expect(await records()).toMatchObject([{ minutes: 12, inWorkTime: null }])
})

test('what is partly out of working hours is told so', async () => {
	const { deps, clock, here, play, lessons, records } = await house({})
	clock.pass(60)
	await spendTime(deps, { ...here, lesson: 'heard', seconds: 30 })
	clock.pass(12 * 60)
	await spendTime(deps, { ...here, lesson: 'truth', seconds: 60 })
	await play(true)
	await lessons()
	expect(await records()).toMatchObject([{ inWorkTime: 'partly' }])
})
