import { expect, test } from 'vitest'
import { practiseView } from '#app/server/views/practise-view.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { aScenario } from '#test/support/scenarios/builders'

test('the easiest come first, then they follow the courses and their lessons, and others come last', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	for (const [slug, level] of [
		['after', 1],
		['by-name', 1],
		['in-lesson', 1],
		['hard', 2],
		['first', 1],
	] as const)
		await publishedScenario(deps, aScenario({ slug, title: slug, level }))
	await publishedLesson(deps, 'two', 'one-lesson', { order: 1, scenarios: ['in-lesson', 'after'] })
	await publishedCourse(deps, 'two', { order: 2, lessons: ['one-lesson'], scenarios: [] })
	await publishedCourse(deps, 'one', { order: 1, lessons: [], scenarios: ['hard', 'first'] })
	const { scenarios, courses } = await practiseView(deps, 'nina')
	expect(scenarios.map(({ slug, courses }) => [slug, courses])).toEqual([
		['first', ['one']],
		['in-lesson', ['two']],
		['after', ['two']],
		['by-name', []],
		['hard', ['one']],
	])
	expect(courses.map(({ slug }) => slug)).toEqual(['one', 'two'])
})
