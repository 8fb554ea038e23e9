import { dayOf } from '#app/core/records/day'
import type { CourseView } from '#app/server/views/course-view.server'
import type { CourseOwnProps } from '#app/ui/courses/course-own'
import { dayWords } from '#app/ui/words/days'

/** Whose wish the course is, by when, and what was decided about it, as its page tells it. */
export function courseOwn({ my, why, decisions, zone }: CourseView): CourseOwnProps {
	const { standing, urgency, due, holds, enrolled, mine, learning } = my
	const since = standing?.assignedAt ? dayWords(dayOf(standing.assignedAt, zone)) : ''
	const completed = learning.completedAt !== null
	return {
		...{ urgency, decisions, holds },
		due: completed ? null : due,
		why: why && mine ? { ...why.rule, by: why.by, since } : null,
		enrolled: enrolled ? since : null,
		mayEnrol: !mine && !completed,
	}
}
