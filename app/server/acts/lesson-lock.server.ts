import { courseProgress } from '#app/core/learning/course-progress'
import { lockedBehind } from '#app/core/learning/lesson-lock'
import { allLessons, courseBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { evidenceOf, openRound } from '../store/evidence.server'

/** The title of the lesson that somebody must do before this one opens for them; null: it is open. */
export async function lessonLock(
	deps: Pick<Deps, 'db' | 'now'>,
	asked: { personId: string; course: string; lesson: string },
): Promise<string | null> {
	const version = await courseBySlug(deps.db, asked.course)
	if (!version?.course.inOrder) return null
	const at = deps.now()
	const lessons = (await allLessons(deps.db)).map(({ lesson }) => lesson)
	const { evidence } = openRound(await evidenceOf(deps.db.read, asked.personId, at), version.course, at)
	const progress = courseProgress(version.course, lessons, evidence)
	const before = lockedBehind(version.course, progress, asked.lesson)
	if (before === null) return null
	return lessons.find(({ course, slug }) => course === asked.course && slug === before)?.title ?? before
}
