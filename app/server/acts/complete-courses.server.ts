import { courseProgress } from '#app/core/learning/course-progress'
import { allCourses, allLessons } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Queries } from '../store/db.server'
import { evidenceOf } from '../store/evidence.server'
import { lastStepAt } from '../store/last-step.server'
import { appendRecord } from './append-record.server'

/**
 * Writes a completion record for every course that this person has now completed and has no record of yet.
 * Called in the transaction of whatever was done last: a reading, a check or a passed scenario. A course is
 * completed when the last thing was done, which may be later than what a trainer has only now confirmed.
 */
export async function completeCourses(
	deps: Deps,
	tx: Queries,
	done: { personId: string; at: Date },
): Promise<void> {
	const [courses, lessons] = await Promise.all([allCourses(deps.db), allLessons(deps.db)])
	const evidence = await evidenceOf(tx, done.personId)
	for (const { course, hash } of courses) {
		if (evidence.coursesCompleted.has(course.slug)) continue
		const own = lessons.map((version) => version.lesson)
		if (!courseProgress(course, own, evidence).complete) continue
		const last = (await lastStepAt(tx, done.personId, course)) ?? done.at
		await appendRecord(deps, tx, {
			personId: done.personId,
			kind: 'course',
			slug: course.slug,
			versionHash: hash,
			attemptId: null,
			movesDigest: null,
			result: 'completed',
			scores: null,
			rule: null,
			engine: null,
			at: last > done.at ? last : done.at,
			minutes: minutesOf(course.lessons, own, course.slug),
		})
	}
}

/** Reading is not timed: a course's minutes are what its lessons are said to take. */
function minutesOf(
	slugs: string[],
	lessons: { course: string; slug: string; minutes: number }[],
	course: string,
): number {
	return lessons
		.filter((lesson) => lesson.course === course && slugs.includes(lesson.slug))
		.reduce((sum, lesson) => sum + lesson.minutes, 0)
}
