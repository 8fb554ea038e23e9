import type { CourseProgressProps } from './course-progress'

const most = 3

/** The courses that home has room for, in their order: those begun before those that are open, and these before those done. */
export function shownCourses(courses: readonly CourseProgressProps[]): CourseProgressProps[] {
	const rank = ({ done, total }: CourseProgressProps) => (done === total ? 2 : done === 0 ? 1 : 0)
	const chosen = new Set(courses.toSorted((a, b) => rank(a) - rank(b)).slice(0, most))
	return courses.filter((course) => chosen.has(course))
}
