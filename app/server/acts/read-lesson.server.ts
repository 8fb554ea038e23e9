import { lessonBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { evidenceOf, openRound } from '../store/evidence.server'
import { markRead } from '../store/readings.server'
import { completeCourses } from './complete-courses.server'

/** Notes that a person has read a lesson, and completes the course if that was the last thing missing. */
export async function readLesson(
	deps: Deps,
	done: { personId: string; course: string; lesson: string },
): Promise<{ ok: true } | { ok: false; refused: 'not-found' }> {
	const version = await lessonBySlug(deps.db, done.course, done.lesson)
	if (!version) return { ok: false, refused: 'not-found' }
	const { personId } = done
	const at = deps.now()
	await deps.db.write(async (tx) => {
		const { number } = openRound(await evidenceOf(tx, personId, at), done.course, at)
		const lesson = `${done.course}/${done.lesson}`
		await markRead(tx, { personId, lesson, round: number, versionHash: version.hash, at })
		await completeCourses(deps, tx, { personId, at })
	})
	return { ok: true }
}
