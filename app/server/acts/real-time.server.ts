import type { Course, Lesson } from '#app/core/learning/lesson'
import { dayOf } from '#app/core/records/day'
import { type WorkHours, workSeconds } from '#app/core/records/work-hours'
import { allLessons } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Queries } from '../store/db.server'
import { learningTimeOf, movesSince } from '../store/learning-time.server'
import { hoursOf } from '../store/person-hours.server'
import { readingsOf } from '../store/readings.server'

/** `inWorkTime` null: nothing was measured. */
export type RealTime = { minutes: number; inWorkTime: 'yes' | 'partly' | 'no' | null }

/** Who thinks longer than this about a reply has gone away. */
const mostBetweenMs = 5 * 60_000

/**
 * The real time that a person spent on a course since an instant: with its lessons while their pages were in sight, and
 * between the moves of attempts at its scenarios. A lesson that was read without being measured counts with what it is
 * said to take, and says nothing of working hours.
 */
export async function realTime(
	deps: Pick<Deps, 'db' | 'env'>,
	tx: Queries,
	of: {
		personId: string
		course: Pick<Course, 'slug' | 'lessons' | 'scenarios' | 'testOut'>
		since: Date | null
	},
): Promise<RealTime> {
	const { personId, course } = of
	const since = of.since ?? new Date(0)
	const hours = await hoursOf(tx, personId, deps.env.timeZone)
	const lessons = (await allLessons(deps.db)).map((version) => version.lesson)
	const measured = await learningTimeOf(tx, personId, course.slug, dayOf(since, hours.timeZone))
	const read = (await readingsOf(tx, personId, course.slug)).filter(({ readAt }) => readAt >= since)
	const guessed = read.reduce(
		(sum, { lesson }) =>
			sum + (measured.some((one) => one.lesson === lesson) ? 0 : minutesOf(lessons, lesson) * 60),
		0,
	)
	const slugs = course.testOut === null ? course.scenarios : [...course.scenarios, course.testOut]
	const played = playedOf(await movesSince(tx, personId, [...new Set(slugs)], since), hours)
	const seconds = measured.reduce((sum, one) => sum + one.seconds, 0) + played.seconds
	const inWork = measured.reduce((sum, one) => sum + one.inWork, 0) + played.inWork
	const minutes = Math.max(1, Math.round((seconds + guessed) / 60))
	return { minutes, inWorkTime: seconds === 0 ? null : share(inWork / seconds) }
}

/** The real time of one attempt, in minutes begun. */
export async function attemptTime(
	deps: Pick<Deps, 'env'>,
	tx: Queries,
	attempt: { personId: string; startedAt: Date; moves: readonly Date[] },
): Promise<RealTime> {
	const hours = await hoursOf(tx, attempt.personId, deps.env.timeZone)
	const { seconds, inWork } = playedOf([attempt], hours)
	const minutes = Math.max(1, Math.ceil(seconds / 60))
	return { minutes, inWorkTime: seconds === 0 ? null : share(inWork / seconds) }
}

/** In working hours: nine tenths and more, some of it, or none. */
function share(part: number): 'yes' | 'partly' | 'no' {
	if (part >= 0.9) return 'yes'
	return part > 0 ? 'partly' : 'no'
}

function minutesOf(lessons: readonly Lesson[], path: string): number {
	return lessons.find(({ course, slug }) => `${course}/${slug}` === path)?.minutes ?? 0
}

function playedOf(
	attempts: readonly { startedAt: Date; moves: readonly Date[] }[],
	hours: WorkHours,
): { seconds: number; inWork: number } {
	let ms = 0
	let inWork = 0
	for (const { startedAt, moves } of attempts) {
		for (const [place, at] of moves.entries()) {
			const before = moves[place - 1] ?? startedAt
			const took = Math.max(0, Math.min(mostBetweenMs, at.getTime() - before.getTime()))
			ms += took
			inWork += workSeconds(new Date(at.getTime() - took), at, hours)
		}
	}
	return { seconds: Math.round(ms / 1000), inWork }
}
