import { expect, test } from 'vitest'
import { practiseView } from '#app/server/views/practise-view.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { aScenario } from '#test/support/scenarios/builders'
import { theParcel } from '#test/support/scenarios/the-parcel'

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

test.each([
	['again', 'did not pass', ['procedure', 'courier']],
	['official', 'passed', ['believe', 'own']],
] as const)('the next thing is %s after practice that %s', async (next, _how, replies) => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await publishedScenario(deps, { ...theParcel(), slug: 'parcel', use: 'official' })
	await saying(deps, await startedAttempt(deps, 'nina', 'parcel', 'practice', 'start-1'), [...replies])
	const { scenarios } = await practiseView(deps, 'nina')
	expect(scenarios.map((one) => one.next)).toEqual([next])
})
