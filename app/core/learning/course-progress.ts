import type { Course, Lesson } from './lesson'

/** What one person has done so far; lessons as `course/lesson`, checks as `course/lesson:check`, scenarios by slug. */
export type Evidence = {
	read: ReadonlySet<string>
	checksPassed: ReadonlySet<string>
	/** Passed officially, in any version. */
	scenariosPassed: ReadonlySet<string>
}

export type LessonProgress = { slug: string; read: boolean; checksLeft: number; done: boolean }
export type ScenarioProgress = { slug: string; done: boolean }
export type CourseProgress = {
	lessons: LessonProgress[]
	scenarios: ScenarioProgress[]
	/** Parts done and parts in all. */
	done: number
	of: number
	complete: boolean
}

/** A course is complete when its lessons are read, their checks passed and each of its scenarios passed officially. */
export function courseProgress(course: Course, lessons: Lesson[], evidence: Evidence): CourseProgress {
	const perLesson = course.lessons.map((slug): LessonProgress => {
		const path = `${course.slug}/${slug}`
		const checks =
			lessons.find((lesson) => lesson.course === course.slug && lesson.slug === slug)?.checks ?? []
		const checksLeft = checks.filter((check) => !evidence.checksPassed.has(`${path}:${check.id}`)).length
		const read = evidence.read.has(path)
		return { slug, read, checksLeft, done: read && checksLeft === 0 }
	})
	const perScenario = course.scenarios.map((slug) => ({ slug, done: evidence.scenariosPassed.has(slug) }))
	const parts = [...perLesson, ...perScenario]
	const done = parts.filter((part) => part.done).length
	return {
		lessons: perLesson,
		scenarios: perScenario,
		done,
		of: parts.length,
		complete: parts.length > 0 && done === parts.length,
	}
}
