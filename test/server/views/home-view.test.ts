import { expect, test } from 'vitest'
import { answerCheck } from '#app/server/acts/answer-check.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import type { Me } from '#app/server/session/require.server'
import { homeView } from '#app/server/views/home-view.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const meOf = (role: Me['role'], id = 'nina'): Me => ({
	id,
	role,
	name: 'Nina',
	email: 'nina@example.test',
	teamId: null,
	trains: [],
	sessionId: 'session',
	steppedUpAt: null,
})

/** A first customer for practice, a course of two lessons (one with a check) and one official scenario. */
async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await publishedScenario(deps, {
		...theParcel(),
		slug: 'first-customer',
		title: 'The first',
		use: 'practice',
	})
	await publishedScenario(deps, { ...theParcel(), slug: 'a-hard-one', level: 4, use: 'practice' })
	await publishedScenario(deps, { ...theParcel(), slug: 'parcel', title: 'The parcel', use: 'official' })
	const checks = [{ id: 'one', several: false, choices: ['blue', 'red'] }]
	await publishedLesson(deps, 'respect', 'heard', { checks }, [{ id: 'one', right: ['red'], because: {} }])
	await publishedLesson(deps, 'respect', 'truth', { order: 2 })
	await publishedCourse(deps, 'respect', { lessons: ['heard', 'truth'], scenarios: ['parcel'] })
	let starts = 0
	const play = async (slug: string, mode: 'practice' | 'official', replies = ['believe', 'own']) => {
		clock.pass(1)
		const attempt = await startedAttempt(deps, 'nina', slug, mode, `start-${(starts += 1)}`)
		await saying(deps, attempt, replies)
		return attempt
	}
	const read = (lesson: string) => readLesson(deps, { personId: 'nina', course: 'respect', lesson })
	const check = (chosen: string) =>
		answerCheck(deps, {
			personId: 'nina',
			course: 'respect',
			lesson: 'heard',
			check: 'one',
			chosen: [chosen],
		})
	const next = async () => (await homeView(deps, meOf('trainee'))).next
	return { deps, play, read, check, next }
}

test('a new hire meets the easiest customer before any lesson', async () => {
	const { next } = await house()
	expect(await next()).toMatchObject({ kind: 'first-customer', slug: 'first-customer', title: 'The first' })
})

test('a conversation left in the middle is gone on with', async () => {
	const { play, next } = await house()
	const open = await play('first-customer', 'practice', ['believe'])
	expect(await next()).toEqual({
		kind: 'resume',
		attemptId: open.id,
		slug: 'first-customer',
		title: 'The first',
	})
})

test('an attempt without a word in it is none to go on with', async () => {
	const { play, next } = await house()
	await play('first-customer', 'practice', [])
	expect(await next()).toMatchObject({ kind: 'first-customer' })
})

test('then the lessons in order: one that is read but not passed stays next', async () => {
	const { play, read, check, next } = await house()
	await play('first-customer', 'practice')
	const heard = { kind: 'lesson', course: 'respect', lesson: 'heard', courseTitle: 'Course respect' }
	expect(await next()).toMatchObject(heard)
	await read('heard')
	await check('blue')
	expect(await next()).toMatchObject(heard)
	await check('red')
	expect(await next()).toMatchObject({ kind: 'lesson', lesson: 'truth' })
})

test('then the scenario, practice before the official try, until it is passed; then nothing is left', async () => {
	const { deps, play, read, check, next } = await house()
	await play('first-customer', 'practice')
	await read('heard')
	await check('red')
	await read('truth')
	expect(await next()).toMatchObject({ kind: 'scenario', slug: 'parcel', course: 'Course respect' })
	await play('parcel', 'practice')
	expect(await next()).toMatchObject({ kind: 'official', slug: 'parcel' })
	await play('parcel', 'official', ['procedure', 'courier'])
	expect(await next()).toMatchObject({ kind: 'official', slug: 'parcel' })
	await play('parcel', 'official')
	expect(await next()).toBeNull()

	const { recent, courses } = await homeView(deps, meOf('trainee'))
	expect(recent?.map(({ did, title }) => `${did}: ${title}`).sort()).toEqual([
		'completed: Course respect',
		'not-yet: The parcel',
		'passed: The parcel',
		'practised: The first',
		'practised: The parcel',
	])
	expect(courses).toMatchObject([
		{ learning: { progress: { done: 3, of: 3, complete: true }, minutesLeft: 0 }, urgency: 'done' },
	])
})

test('courses are met in their order, and one for team leads only once it has been begun', async () => {
	const { deps, play, next } = await house()
	await publishedLesson(deps, 'basics', 'gap')
	await publishedCourse(deps, 'basics', { lessons: ['gap'], scenarios: [], order: 1 })
	await publishedLesson(deps, 'leading', 'tone')
	await publishedLesson(deps, 'leading', 'coaching', { order: 2 })
	const leading = { lessons: ['tone', 'coaching'], scenarios: [], order: 3 }
	await publishedCourse(deps, 'leading', { ...leading, level: 'team-lead' as const })
	await play('first-customer', 'practice')
	expect(await next()).toMatchObject({ kind: 'lesson', course: 'basics', lesson: 'gap' })
	await readLesson(deps, { personId: 'nina', course: 'basics', lesson: 'gap' })
	expect(await next()).toMatchObject({ kind: 'lesson', course: 'respect' })
	await readLesson(deps, { personId: 'nina', course: 'leading', lesson: 'tone' })
	expect(await next()).toMatchObject({ kind: 'lesson', course: 'leading', lesson: 'coaching' })
})

test('each desk has its own next thing and only the numbers it may know', async () => {
	const { deps, play } = await house()
	await play('parcel', 'official')
	const seen = async (role: Me['role']) => {
		const { next, counts, courses, recent } = await homeView(deps, meOf(role, role))
		return { next: next?.kind, courses, recent, ...counts }
	}
	const waiting = { toApprove: null, toConfirm: null, toLookAt: null, toAnswer: null }
	const atDesk = { overdue: null, lapsing: null, corrections: null, doubts: null, erasures: null }
	const none = {
		courses: null,
		recent: null,
		broken: [],
		toRate: null,
		deadJobs: null,
		...waiting,
		...atDesk,
	}
	expect(await seen('trainer')).toEqual({
		...none,
		next: 'see-team',
		...{ toApprove: 0, toRate: 0, toConfirm: 0, toLookAt: 0, toAnswer: 0 },
		scenarios: 3,
		problems: 0,
		records: null,
		people: null,
		entries: null,
	})
	expect(await seen('hr')).toEqual({
		...none,
		next: 'see-training',
		...{ toApprove: 0, overdue: 0, lapsing: 0, corrections: 0, doubts: 0, erasures: 0 },
		scenarios: null,
		problems: null,
		records: 1,
		people: 1,
		entries: null,
	})
	expect(await seen('admin')).toEqual({
		...none,
		next: 'see-log',
		...{ erasures: 0, deadJobs: 0 },
		scenarios: null,
		problems: null,
		records: null,
		people: 1,
		entries: 0,
	})
})
