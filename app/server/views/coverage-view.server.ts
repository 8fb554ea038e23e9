import { type Covered, coverageOf } from '#app/core/learning/coverage'
import type { Lesson } from '#app/core/learning/lesson'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { allCourses, allLessons, allScenarios } from '../content/shelf.server'
import type { Deps } from '../deps.server'

export type CoverageView = { rows: Covered[]; scenarios: string[] }

/** Where each principle is read and played in what is published now: lessons in the order of the courses, scenarios by title. */
export async function coverageView(deps: Pick<Deps, 'db'>): Promise<CoverageView> {
	const [courses, lessons, scenarios] = await Promise.all([
		allCourses(deps.db),
		allLessons(deps.db),
		allScenarios(deps.db),
	])
	const ordered = courses.flatMap(({ course }) =>
		course.lessons.flatMap((slug): Lesson[] => {
			const found = lessons.find(({ lesson }) => lesson.course === course.slug && lesson.slug === slug)
			return found ? [found.lesson] : []
		}),
	)
	const definitions = scenarios
		.map(({ definition }) => ({ ...definition, title: filledPlainly(definition, definition.title) }))
		.sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
	return {
		rows: coverageOf(ordered, definitions),
		scenarios: definitions.map(({ slug }) => slug),
	}
}
