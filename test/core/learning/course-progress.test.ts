import { expect, test } from 'vitest'
import { courseProgress, type Evidence } from '#app/core/learning/course-progress'
import { plainRules } from '#app/core/learning/course-rules'
import type { Course, Lesson } from '#app/core/learning/lesson'

const course: Course = {
	slug: 'respect',
	title: 'Respect',
	summary: '',
	level: 'everyone',
	order: null,
	principles: [],
	lessons: ['being-heard'],
	scenarios: ['curt-caller'],
	words: [],
	...plainRules,
}
const lesson: Lesson = {
	course: 'respect',
	slug: 'being-heard',
	order: 1,
	title: 'Being heard',
	summary: '',
	minutes: 5,
	ideas: [],
	checks: [{ id: 'first', several: false, choices: ['a', 'b'] }],
	scenarios: [],
	words: [],
}
const evidence = (read: string[], checks: string[], passed: string[]): Evidence => ({
	read: new Set(read),
	checksPassed: new Set(checks),
	scenariosPassed: new Set(passed),
})

test('a course is complete only when it is read, checked and passed', () => {
	const of = (given: Evidence) => courseProgress(course, [lesson], given)
	expect(of(evidence(['respect/being-heard'], ['respect/being-heard:first'], ['curt-caller'])).complete).toBe(
		true,
	)
	expect(of(evidence([], ['respect/being-heard:first'], ['curt-caller'])).complete).toBe(false)
	expect(of(evidence(['respect/being-heard'], [], ['curt-caller'])).complete).toBe(false)
	expect(of(evidence(['respect/being-heard'], ['respect/being-heard:first'], [])).complete).toBe(false)
})

test('a lesson that is read still says how many checks are left', () => {
	const progress = courseProgress(course, [lesson], evidence(['respect/being-heard'], [], []))
	expect(progress.lessons).toEqual([{ slug: 'being-heard', read: true, checksLeft: 1, done: false }])
	expect([progress.done, progress.of]).toEqual([0, 2])
})

test('a course without parts is never complete', () => {
	expect(courseProgress({ ...course, lessons: [], scenarios: [] }, [], evidence([], [], [])).complete).toBe(
		false,
	)
})
