import { dayOf } from '#app/core/records/day'
import { workSeconds } from '#app/core/records/work-hours'
import { lessonBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { addLearningTime } from '../store/learning-time.server'
import { hoursOf } from '../store/person-hours.server'

/** A page tells of its reader every half minute; more than a minute at once is never taken. */
const mostSeconds = 60
const firstSeconds = 30
const mostPeople = 50_000

/** When each person was last told of, in this process: two open pages do not make time pass twice. */
const lastTold = new WeakMap<Deps['db'], Map<string, number>>()

/**
 * Adds the time that a page says somebody spent with a lesson: never more than has passed since it was last told, and
 * never more than a minute. `seconds` is what the page claims.
 */
export async function spendTime(
	deps: Deps,
	told: { personId: string; course: string; lesson: string; seconds: number },
): Promise<{ ok: true; seconds: number } | { ok: false; refused: 'not-found' }> {
	const { personId, course, lesson } = told
	if (!(await lessonBySlug(deps.db, course, lesson))) return { ok: false, refused: 'not-found' }
	const at = deps.now()
	const seconds = Math.min(told.seconds, mostSeconds, passed(deps, personId, at))
	if (seconds < 1) return { ok: true, seconds: 0 }
	await deps.db.write(async (tx) => {
		const hours = await hoursOf(tx, personId, deps.env.timeZone)
		const inWork = workSeconds(new Date(at.getTime() - seconds * 1000), at, hours)
		const day = dayOf(at, hours.timeZone)
		await addLearningTime(tx, { personId, lesson: `${course}/${lesson}`, day, seconds, inWork })
	})
	return { ok: true, seconds }
}

/** Whole seconds since this person was last told of. */
function passed({ db }: Deps, personId: string, at: Date): number {
	const people = lastTold.get(db) ?? new Map<string, number>()
	lastTold.set(db, people)
	if (people.size >= mostPeople) people.clear()
	const last = people.get(personId)
	people.set(personId, at.getTime())
	return last === undefined ? firstSeconds : Math.max(0, Math.floor((at.getTime() - last) / 1000))
}
