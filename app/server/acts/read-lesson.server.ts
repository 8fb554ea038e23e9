import { lessonBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { evidenceOf, openRound } from '../store/evidence.server'
import { markRead } from '../store/readings.server'
import { completeCourses } from './complete-courses.server'
import { lessonLock } from './lesson-lock.server'

/** Notes that a person has read a lesson, and completes the course if that was the last thing missing. */
export async function readLesson(
	deps: Deps,
	done: { personId: string; course: string; lesson: string },
): Promise<
	{ ok: true } | { ok: false; refused: 'not-found' } | { ok: false; refused: 'locked'; behind: string }
> {
	const version = await lessonBySlug(deps.db, done.course, done.lesson)
	if (!version) return { ok: false, refused: 'not-found' }
	const { personId } = done
	const behind = await lessonLock(deps, done)
	if (behind !== null) return { ok: false, refused: 'locked', behind }
	const at = deps.now()
	await deps.db.write(async (tx) => {
		// Which round it is does not hang on what counts in it.
		const course = { slug: done.course, counts: 'best' } as const
		const { number } = openRound(await evidenceOf(tx, personId, at), course, at)
		const lesson = `${done.course}/${done.lesson}`
		await markRead(tx, { personId, lesson, round: number, versionHash: version.hash, at })
		await completeCourses(deps, tx, { personId, at })
	})
	return { ok: true }
}
