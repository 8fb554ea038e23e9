import { expect, test } from 'vitest'
import type { CourseRules } from '#app/core/learning/course-rules'
import { enrol } from '#app/server/acts/enrol.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { courseView } from '#app/server/views/course-view.server'
import { assignToAll } from '#test/support/assigned-house'
import { colleague, signedIn } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { posting } from '#test/support/peopled-site'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

import { wholeSite } from '#test/support/whole-site'

async function house(rules: Partial<CourseRules> = {}) {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	for (const id of ['nina', 'h']) await colleague(deps, id, { name: id === 'h' ? 'Hanna Huber' : 'Nina' })
	await publishedLesson(deps, 'respect', 'heard', { title: 'Being heard' })
	await publishedLesson(deps, 'respect', 'truth', { title: 'Plain truth', order: 2 })
	for (const slug of ['parcel', 'hard-one'])
		await publishedScenario(deps, { ...theParcel(), slug, title: `The ${slug}`, use: 'official' })
	const parts = { lessons: ['heard', 'truth'], scenarios: ['parcel'] }
	await publishedCourse(deps, 'respect', { ...parts, ...rules })
	const site = await wholeSite(deps)
	// Sessions end long before a course does.
	const own = async () => ({ Cookie: (await signedIn(deps, 'nina')).cookie, 'Sec-Fetch-Site': 'same-origin' })
	const page = async (path = '/courses/respect') => {
		const answer = await site.ask(path, { headers: await own() })
		return { status: answer.status, text: said(answer.body) }
	}
	const post = async (intent: string) => {
		const form = posting({ intent })
		return site.ask('/courses/respect?index', { ...form, headers: { ...form.headers, ...(await own()) } })
	}
	const play = async (slug: string, passes: boolean) => {
		clock.pass(1)
		const attempt = await startedAttempt(deps, 'nina', slug, 'official', deps.newId())
		await saying(deps, attempt, passes ? ['believe', 'own'] : ['procedure', 'courier'])
	}
	const read = (lesson: string) => readLesson(deps, { personId: 'nina', course: 'respect', lesson })
	const view = async () => courseView(deps, 'nina', 'respect')
	return { deps, clock, page, post, play, read, view }
}

/** Words alone: no tags, no marks between pieces of text, apostrophes as typed. */
function said(html: string): string {
	const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
	return main
		.replace(/<!-- -->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#x27;/g, "'")
		.replace(/\s+/g, ' ')
}

test('the page says who assigned a course and why, by when, what completes it and for how long it holds', async () => {
	const { deps, page } = await house({ validMonths: 24, renewDays: 60, renews: 'expiry', counts: 'first' })
	await assignToAll(deps)
	const { text } = await page()
	for (const words of [
		'Hanna Huber assigned it to you on 5 January 2026. It is for everybody here.',
		'Due on Tuesday 10 March, in 8 days',
		'It is complete when you read its 2 lessons and pass its scenario officially. Your first official try',
		'It holds for 2 years. Then you take it again. You can take it again from 60 days before it ends.',
		'so you lose nothing by being early',
	])
		expect(text).toContain(words)
})

test('more time, and leave, are told kindly', async () => {
	const { deps, page } = await house()
	await assignToAll(deps)
	const from = new Date('2026-03-01T00:00:00.000Z')
	const act = { personId: 'nina', course: 'respect', byId: 'h', from, knownAt: from }
	await deps.db.trainingAct.create({
		data: { ...act, id: 'more', kind: 'extend', code: 'workload', dueOn: '2026-04-01' },
	})
	const until = new Date('2026-03-20T00:00:00.000Z')
	await deps.db.trainingAct.create({ data: { ...act, id: 'away', kind: 'leave', code: 'family', until } })
	const { text } = await page()
	expect(text).toContain('You were given more time: until 1 April 2026.')
	expect(text).toContain('You are on leave until 19 March 2026.')
	expect(text).not.toContain('family')
	expect(text).not.toContain('workload')
})

test('of several days that were given, the last one is told; an exemption says its last day', async () => {
	const { deps, page } = await house()
	await assignToAll(deps)
	const from = new Date('2026-02-01T00:00:00.000Z')
	const act = { personId: 'nina', course: 'respect', byId: 'h', from, code: 'other' }
	const extend = { ...act, kind: 'extend' }
	const days = ['2026-05-01', '2026-04-01']
	await deps.db.trainingAct.createMany({
		data: days.map((dueOn, hours) => ({
			...{ ...extend, id: dueOn, dueOn, knownAt: new Date(from.getTime() + hours * 3_600_000) },
		})),
	})
	const { text } = await page()
	expect(text).toContain('You were given more time: until 1 April 2026.')
	expect(text).not.toContain('1 May')
	const until = new Date('2026-06-01T00:00:00.000Z')
	await deps.db.trainingAct.create({ data: { ...act, id: 'x', kind: 'exempt', knownAt: from, until } })
	expect((await page()).text).toContain('You don’t have to take this course until 31 May 2026.')
})

test('a course is taken up by oneself and left again; one that was assigned cannot be left', async () => {
	const { deps, page, post } = await house()
	expect((await page()).text).toContain('Take up this course')
	expect((await post('enrol')).status).toBe(302)
	expect((await page()).text).toContain('You took this course up yourself on 2 March 2026.')
	expect((await page('/courses')).text).toContain('Your courses')
	await post('leave')
	expect((await page()).text).toContain('Take up this course')
	await assignToAll(deps)
	const { text } = await page()
	expect(text).not.toContain('Leave this course')
	expect(text).not.toContain('Take up this course')
	expect((await post('sing')).status).toBe(400)
})

test('a lesson that is not open yet says so, leads back to the course, and is read once it is', async () => {
	const { page, read } = await house({ inOrder: true })
	expect((await page()).text).toContain('It opens once you have finished “Being heard”.')
	expect(await page('/courses/respect/truth')).toMatchObject({ status: 302 })
	await read('heard')
	expect(await page('/courses/respect/truth')).toMatchObject({ status: 200 })
})

test('the short way is shown where there is one, pauses after three tries, and is gone once it is passed', async () => {
	const { page, play, clock } = await house({ testOut: 'hard-one' })
	expect((await page()).text).toContain('Play “The hard-one” officially. If you pass it')
	for (let tries = 0; tries < 3; tries += 1) await play('hard-one', false)
	expect((await page()).text).toContain('The next official try may begin on 3 March 2026')
	clock.pass(24 * 60)
	await play('hard-one', true)
	const { text } = await page()
	expect(text).not.toContain('You know this already?')
	expect(text).toContain('completed on 3 March 2026, by the test-out scenario; holds for good.')
	expect(text).toContain('This course is complete')
	expect(text).toContain('Take it all the same : Being heard')
	for (const words of ['Read 2 more lessons', '0 of 3 done', 'There is no day', ' Next '])
		expect(text).not.toContain(words)
})

test('a second round says since when it is open, and its scenario may be played officially again', async () => {
	const { page, play, read, clock } = await house({ validMonths: 12, renewDays: 30 })
	for (const lesson of ['heard', 'truth']) await read(lesson)
	await play('parcel', true)
	expect((await page('/scenarios/parcel')).text).toContain('You have passed this one')
	clock.pass(340 * 24 * 60)
	const { text } = await page()
	expect(text).toContain('Round 2 is open, since 31 January 2027.')
	expect(text).toContain('Take it again : Being heard')
	expect(text).toContain('To complete round 2')
	const home = (await page('/')).text
	expect(home, 'what was completed stays, with its certificate').toMatch(
		/Course complete · 2 March 2026.*Your certificate/,
	)
	expect(text).toContain('Read 2 more lessons')
	expect((await page('/scenarios/parcel')).text).toContain('Start the official attempt')
})

test('of several tries the one that counts is named', async () => {
	const { page, play } = await house({ counts: 'latest' })
	await play('parcel', true)
	await play('parcel', false)
	expect((await page()).text).toContain('The try of 2 March 2026 counts: not yet passed.')
})

test('a part that is not on offer any more is named, so that nobody waits for it', async () => {
	const { deps, page, view } = await house()
	await deps.db.contentHead.update({
		where: { kind_slug: { kind: 'scenario', slug: 'parcel' } },
		data: { retiredAt: deps.now() },
	})
	expect((await view())?.gone).toEqual(['The parcel'])
	expect((await page()).text).toContain('“The parcel” is not on offer at the moment')
})

test('the list is asked for one level by its address', async () => {
	const { deps, page } = await house({})
	await enrol(deps, { id: 'nina' }, 'respect')
	await publishedCourse(deps, 'leading', {
		lessons: ['tone'],
		scenarios: [],
		level: 'manager',
		title: 'Leading',
	})
	expect((await page('/courses?level=manager')).text).toContain('Leading')
	expect((await page('/courses?level=manager')).text).not.toContain('Course respect')
	expect((await page('/courses?level=nobody')).text).toContain('Course respect')
})
