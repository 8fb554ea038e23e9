import type { CourseProgress } from './course-progress'
import type { Course } from './lesson'

/**
 * The lesson that must be done before this one opens, by slug; null: it is open. Only where a course is to be taken in
 * order; what is done stays open.
 */
export function lockedBehind(
	course: Pick<Course, 'inOrder'>,
	progress: Pick<CourseProgress, 'lessons'>,
	slug: string,
): string | null {
	const place = progress.lessons.findIndex((lesson) => lesson.slug === slug)
	if (!course.inOrder || progress.lessons[place]?.done) return null
	return progress.lessons.slice(0, Math.max(0, place)).find((lesson) => !lesson.done)?.slug ?? null
}
