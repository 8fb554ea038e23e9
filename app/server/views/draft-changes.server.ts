import type { Change } from '#app/core/comparing/change'
import { changesBetween } from '#app/core/comparing/changes-between'
import { courseChanges } from '#app/core/comparing/course-changes'
import { lessonChanges, type PointsAt } from '#app/core/comparing/lesson-changes'
import type { ContentDocument } from '../content/job.server'

/** What changed in meaning from one published document to another of the same kind; of two kinds there is nothing to say. */
export function documentChanges(
	before: ContentDocument,
	after: ContentDocument,
	pointing: readonly PointsAt[] = [],
): Change[] {
	if (before.kind === 'scenario' && after.kind === 'scenario') return changesBetween(before, after)
	if (before.kind === 'lesson' && after.kind === 'lesson') return lessonChanges(before, after, pointing)
	if (before.kind === 'course' && after.kind === 'course') return courseChanges(before.course, after.course)
	return []
}
