import { dayOf, lastDay } from '#app/core/records/day'
import { byUrgency, type DueDay, isMine, type Urgency, urgencyOf } from '#app/core/records/urgency'
import { refreshStandings } from '../acts/refresh-standings.server'
import type { Deps } from '../deps.server'
import { hoursOf } from '../store/person-hours.server'
import { type StandingRow, standingsOf } from '../store/standings.server'
import type { CourseLearning, Learning } from './learning.server'

/** A course as it is this person's, or might be. */
export type MyCourse = {
	learning: CourseLearning
	standing: StandingRow | null
	/** Assigned, or enrolled by oneself. */
	mine: boolean
	/** Enrolled by oneself, and by nobody else. */
	enrolled: boolean
	urgency: Urgency
	/** The last day on which it is in time. */
	due: DueDay | null
	/** The last day on which it holds. */
	holds: DueDay | null
}

export type MyCourses = {
	/** Where the person is. */
	zone: string
	today: string
	/** Every course on offer: one's own by urgency, then the others in their order. */
	courses: MyCourse[]
}

/** How one person stands towards each course on offer, in days of their own zone. */
export async function myCourses(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	personId: string,
	learning: Pick<Learning, 'courses'>,
): Promise<MyCourses> {
	const at = deps.now()
	const [{ timeZone: zone }, standings] = await Promise.all([
		hoursOf(deps.db.read, personId, deps.env.timeZone),
		ownStandings(deps, personId),
	])
	const today = dayOf(at, zone)
	// What is due or holds until midnight is so on the day before.
	const last = (until: Date | null | undefined): DueDay | null =>
		until ? { day: lastDay(until, zone), today } : null
	const courses = learning.courses.map((one): MyCourse => {
		const standing = standings.find(({ course }) => course === one.course.slug) ?? null
		const due = last(standing?.dueAt)
		return {
			learning: one,
			standing,
			mine: isMine(standing),
			enrolled: standing !== null && standing.assignedAt !== null && standing.assignmentId === null,
			urgency: standing ? urgencyOf(standing, due, at) : 'rests',
			due,
			holds: last(standing?.expiresAt),
		}
	})
	const mine = courses.filter((one) => one.mine).sort(byUrgency)
	return { zone, today, courses: [...mine, ...courses.filter((one) => !one.mine)] }
}

/** As they were worked out last; anew where time alone has changed one of them since. */
async function ownStandings(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	personId: string,
): Promise<StandingRow[]> {
	const rows = await standingsOf(deps.db.read, [personId])
	if (!rows.some(({ changesAt }) => changesAt && changesAt <= deps.now())) return rows
	await deps.db.write((tx) => refreshStandings(deps, tx, { personIds: [personId] }))
	return standingsOf(deps.db.read, [personId])
}
