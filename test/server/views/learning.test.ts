import { expect, test } from 'vitest'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { learningOf } from '#app/server/views/learning.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { aScenario } from '#test/support/scenarios/builders'

test('a scenario of a course comes after the lesson that leads to it, until that is done', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	for (const slug of ['cake', 'rolls']) await publishedScenario(deps, aScenario({ slug, title: slug }))
	await publishedLesson(deps, 'bread', 'ovens', { order: 1, title: 'Ovens', scenarios: [] })
	await publishedLesson(deps, 'bread', 'icing', { order: 2, title: 'Icing', scenarios: ['cake'] })
	await publishedCourse(deps, 'bread', { lessons: ['ovens', 'icing'], scenarios: ['cake', 'rolls'] })
	const after = async () =>
		(await learningOf(deps, 'nina')).courses[0]?.steps.map(({ slug, after }) => [slug, after])
	expect(await after()).toEqual([
		['ovens', null],
		['icing', null],
		['cake', 'Icing'],
		['rolls', null],
	])
	await readLesson(deps, { personId: 'nina', course: 'bread', lesson: 'icing' })
	expect((await after())?.[2]).toEqual(['cake', null])
})
