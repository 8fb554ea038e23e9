import { courseProgress } from '#app/core/learning/course-progress'
import type { Course, Lesson } from '#app/core/learning/lesson'
import { takenIn } from '#app/core/learning/taken-in'
import { type CourseTerms, expiryOf } from '#app/core/records/course-terms'
import type { Way } from '#app/core/records/rounds'
import { allCourses, allLessons } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { courseTermsOf } from '../store/course-terms.server'
import type { Queries } from '../store/db.server'
import { evidenceOf, type OpenRound, openRound, type PersonEvidence } from '../store/evidence.server'
import { lastStepAt } from '../store/last-step.server'
import { appendRecord } from './append-record.server'
import { issueCertificate } from './issue-certificate.server'
import { realTime } from './real-time.server'
import { refreshStandings } from './refresh-standings.server'

/**
 * Writes a completion record for every course whose open round this person has now completed.
 * Called in the transaction of whatever was done last: a reading, a check or a passed scenario. A course is
 * completed when the last thing was done, which may be later than what a trainer has only now confirmed.
 */
export async function completeCourses(
	deps: Deps,
	tx: Queries,
	done: { personId: string; at: Date },
): Promise<void> {
	const { personId, at } = done
	const [courses, versions] = await Promise.all([allCourses(deps.db), allLessons(deps.db)])
	const lessons = versions.map((version) => version.lesson)
	const evidence = await evidenceOf(tx, personId, deps.now())
	const terms = await courseTermsOf(tx)
	for (const { course, hash } of courses) {
		const round = openRound(evidence, course, deps.now())
		const way = round.open ? wayOf(course, lessons, round) : null
		if (way === null) continue
		const completedAt = later(at, way === 'play' ? await lastStepAt(tx, personId, course) : null)
		const real = await realTime(deps, tx, { personId, course, since: round.since })
		const own = terms.get(course.slug)?.find((one) => one.versionHash === hash)
		const { seq } = await appendRecord(deps, tx, {
			personId,
			kind: 'course',
			slug: course.slug,
			versionHash: hash,
			attemptId: null,
			movesDigest: null,
			result: 'completed',
			scores: null,
			rule: null,
			engine: null,
			at: completedAt,
			minutes: real.minutes,
			...(real.inWorkTime && { inWorkTime: real.inWorkTime }),
			language: takenIn,
			way,
			courseRound: round.number,
			expiresAt: expiry(own, completedAt, evidence, course.slug),
		})
		await issueCertificate(deps, tx, seq)
	}
	await refreshStandings(deps, tx, { personIds: [personId] })
}

/** How its open round was completed; null: it is not yet. */
function wayOf(course: Course, lessons: Lesson[], round: OpenRound): Way | null {
	if (courseProgress(course, lessons, round.evidence).complete) return 'play'
	return course.testOut !== null && round.evidence.scenariosPassed.has(course.testOut) ? 'test-out' : null
}

function later(one: Date, other: Date | null): Date {
	return other !== null && other > one ? other : one
}

function expiry(
	terms: CourseTerms | undefined,
	at: Date,
	{ rounds }: PersonEvidence,
	course: string,
): Date | null {
	return terms ? expiryOf(terms, at, rounds.get(course)?.at(-1)?.expiresAt ?? null) : null
}
