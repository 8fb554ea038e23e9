import { presses } from '#app/core/records/urgency'
import type { CourseProgressProps } from './course-progress'

const most = 3
const mostOwn = 8

/**
 * The courses that home has room for. Of one's own those that press, as they come; who has none of their own sees some of
 * all, in their order: those begun before those that are open, and these before those done.
 */
export function shownCourses(courses: readonly CourseProgressProps[]): CourseProgressProps[] {
	const own = courses.filter((course) => course.own)
	if (own.length > 0) return own.filter((course) => course.own && presses(course.own)).slice(0, mostOwn)
	const rank = ({ done, total }: CourseProgressProps) => (done === total ? 2 : done === 0 ? 1 : 0)
	const chosen = new Set(courses.toSorted((a, b) => rank(a) - rank(b)).slice(0, most))
	return courses.filter((course) => chosen.has(course))
}
