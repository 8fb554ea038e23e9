import { expect, test } from 'vitest'
import type { WordNode } from '#app/core/scenario/words'
import { answerCheck } from '#app/server/acts/answer-check.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { lessonView } from '#app/server/views/lesson-view.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const checks = [
	{ id: 'one', several: false, choices: ['blue', 'red', 'green'] },
	{ id: 'every', several: true, choices: ['bread', 'milk', 'sand'] },
]
const reasons = (...choices: string[]): Record<string, WordNode[]> =>
	Object.fromEntries(choices.map((choice) => [choice, [`Because of ${choice}.`]]))
const keys = [
	{ id: 'one', right: ['red'], because: reasons('blue', 'red', 'green') },
	{ id: 'every', right: ['bread', 'milk'], because: reasons('bread', 'milk', 'sand') },
]

async function classroom() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await colleague(deps, 'olga')
	await publishedLesson(deps, 'respect', 'first', { checks, words: ['Some words.'] }, keys)
	await publishedLesson(deps, 'respect', 'second', { order: 2, title: 'The second' })
	await publishedScenario(deps, { ...theParcel(), slug: 'parcel', use: 'official' })
	await publishedCourse(deps, 'respect', { lessons: ['first', 'second'], scenarios: ['parcel'] })
	const view = async (personId = 'nina', slug = 'first') => {
		const found = await lessonView(deps, personId, 'respect', slug)
		if (!found) throw new Error('not found')
		return found
	}
	const answer = async (check: string, ...chosen: string[]) => {
		clock.pass(1)
		await answerCheck(deps, { personId: 'nina', course: 'respect', lesson: 'first', check, chosen })
	}
	return { deps, view, answer }
}

test('before anything is answered there is no key and no reason in it', async () => {
	const { view } = await classroom()
	const lesson = await view()
	expect(lesson.checks).toEqual({
		one: { chosen: [], right: null, because: {}, tries: 0 },
		every: { chosen: [], right: null, because: {}, tries: 0 },
	})
	expect(JSON.stringify(lesson)).not.toMatch(/Because of|"right":(true|\[)|red|sand/)
})

test('a wrong answer shows the reasons of what was chosen, and no others', async () => {
	const { view, answer } = await classroom()
	await answer('one', 'blue')
	await answer('every', 'bread', 'sand')
	expect((await view()).checks).toEqual({
		one: { chosen: ['blue'], right: false, because: reasons('blue'), tries: 1 },
		every: { chosen: ['bread', 'sand'], right: false, because: reasons('bread', 'sand'), tries: 1 },
	})
})

test('only the last wrong answer is spoken of: tries do not add up to the key', async () => {
	const { view, answer } = await classroom()
	await answer('one', 'blue')
	await answer('one', 'green')
	expect((await view()).checks.one).toEqual({
		chosen: ['green'],
		right: false,
		because: reasons('green'),
		tries: 2,
	})
})

test('once it is right every reason is told, and a later slip does not take it back', async () => {
	const { view, answer } = await classroom()
	await answer('one', 'red')
	await answer('one', 'blue')
	expect((await view()).checks.one).toEqual({
		chosen: ['red'],
		right: true,
		because: reasons('blue', 'red', 'green'),
		tries: 2,
	})
})

test('answers are one\u2019s own: a colleague sees none of them', async () => {
	const { view, answer } = await classroom()
	await answer('one', 'red')
	expect((await view('olga')).checks.one).toEqual({ chosen: [], right: null, because: {}, tries: 0 })
})

test('a lesson knows its place, whether it was read, and what comes next', async () => {
	const { deps, view } = await classroom()
	expect(await view()).toMatchObject({
		number: 1,
		of: 2,
		readAt: null,
		next: { kind: 'lesson', slug: 'second', title: 'The second' },
	})
	await readLesson(deps, { personId: 'nina', course: 'respect', lesson: 'first' })
	expect(await view()).toMatchObject({ readAt: deps.now() })
	expect(await view('nina', 'second')).toMatchObject({
		number: 2,
		next: { kind: 'scenario', slug: 'parcel' },
	})
})

test('a lesson or course that is not there is null', async () => {
	const { deps } = await classroom()
	expect(await lessonView(deps, 'nina', 'respect', 'third')).toBeNull()
	expect(await lessonView(deps, 'nina', 'nothing', 'first')).toBeNull()
})

test('what comes next is the next thing that is not done, also one that was left out before', async () => {
	const { deps, view } = await classroom()
	expect((await view()).next).toMatchObject({ kind: 'lesson', slug: 'second' })
	await readLesson(deps, { personId: 'nina', course: 'respect', lesson: 'second' })
	expect((await view()).next).toMatchObject({ kind: 'scenario', slug: 'parcel' })
	await deps.db.attempt.create({
		data: {
			id: 'passed',
			personId: 'nina',
			versionHash: 'v',
			slug: 'parcel',
			mode: 'official',
			seed: 1,
			engine: '1',
			rule: '{"pass":{"total":1,"tone":1,"respect":1,"resolution":1},"weights":{"tone":30,"respect":35,"resolution":35}}',
			startKey: 'key',
			startedAt: deps.now(),
			endedAt: deps.now(),
			passed: true,
		},
	})
	expect((await view('nina', 'second')).next).toMatchObject({ kind: 'lesson', slug: 'first' })
})
