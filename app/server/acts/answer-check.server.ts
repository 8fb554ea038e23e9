import { lessonBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { keepCheckAnswer } from '../store/check-answers.server'
import { completeCourses } from './complete-courses.server'

export type AnswerCheckResult =
	| { ok: true; right: boolean }
	| { ok: false; refused: 'not-found' | 'nothing-chosen' }

/** Judges an answer to a lesson's check against the key, which never leaves the server, and keeps the try. */
export async function answerCheck(
	deps: Deps,
	asked: { personId: string; course: string; lesson: string; check: string; chosen: string[] },
): Promise<AnswerCheckResult> {
	const version = await lessonBySlug(deps.db, asked.course, asked.lesson)
	const check = version?.lesson.checks.find((one) => one.id === asked.check)
	const key = version?.keys.find((one) => one.id === asked.check)
	if (!version || !check || !key) return { ok: false, refused: 'not-found' }
	const chosen = check.choices.filter((choice) => asked.chosen.includes(choice))
	if (chosen.length === 0) return { ok: false, refused: 'nothing-chosen' }
	const right = chosen.length === key.right.length && chosen.every((choice) => key.right.includes(choice))
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
