import { type CheckRefusal, judgeCheck } from '#app/core/learning/judge-check'
import { lessonBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { keepCheckAnswer } from '../store/check-answers.server'
import { completeCourses } from './complete-courses.server'
import { lessonLock } from './lesson-lock.server'

export type AnswerCheckResult =
	| { ok: true; right: boolean }
	| { ok: false; refused: 'not-found' }
	| { ok: false; refused: 'locked'; behind: string }
	| ({ ok: false } & CheckRefusal)

/** Judges an answer to a lesson's check against the key, which never leaves the server, and keeps the try. */
export async function answerCheck(
	deps: Deps,
	asked: { personId: string; course: string; lesson: string; check: string; chosen: string[] },
): Promise<AnswerCheckResult> {
	const version = await lessonBySlug(deps.db, asked.course, asked.lesson)
	const check = version?.lesson.checks.find((one) => one.id === asked.check)
	const key = version?.keys.find((one) => one.id === asked.check)
	if (!version || !check || !key) return { ok: false, refused: 'not-found' }
	const behind = await lessonLock(deps, asked)
	if (behind !== null) return { ok: false, refused: 'locked', behind }
	const judged = judgeCheck(check, key, asked.chosen)
	if (!judged.ok) return judged
	const { chosen, right } = judged
	const at = deps.now()
	const { personId } = asked
	await deps.db.write(async (tx) => {
		await keepCheckAnswer(tx, {
			id: deps.newId(),
			personId,
			lesson: `${asked.course}/${asked.lesson}`,
			check: check.id,
			versionHash: version.hash,
			chosen,
			right,
			at,
		})
		if (right) await completeCourses(deps, tx, { personId, at })
	})
	return { ok: true, right }
}
