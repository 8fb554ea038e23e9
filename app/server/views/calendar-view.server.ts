import { dayOf } from '#app/core/records/day'
import { presses } from '#app/core/records/urgency'
import { urls } from '#app/urls'
import { calendarText, type DueEvent } from '../calendar/calendar-text.server'
import type { Deps } from '../deps.server'
import { actsFor } from '../store/acts-for.server'
import { assignmentVersionsOf } from '../store/assignment-versions.server'
import { learningOf } from './learning.server'
import { type MyCourse, myCourses } from './my-courses.server'

type Needs = Pick<Deps, 'db' | 'env' | 'now'>

/** What a calendar says, in the house's words. */
export type CalendarSaid = {
	name: string
	overdue: string
	due: (title: string) => string
	minutes: (left: number) => string
}

/** The due days of a person's own courses as a calendar; what is done or asked no more is cancelled in it. */
export async function calendarView(deps: Needs, personId: string, said: CalendarSaid): Promise<string> {
	const { courses, zone, today } = await myCourses(deps, personId, await learningOf(deps, personId))
	const events: DueEvent[] = []
	for (const one of courses) {
		const { standing, urgency, due, learning } = one
		if (!standing) continue
		const still = due !== null && (presses(one) || standing.state === 'on-leave')
		const day = still
			? due.day
			: standing.assignedAt && dayOf(standing.completedAt ?? standing.assignedAt, zone)
		// Without a day there was nothing in anybody's calendar.
		if (day === null || (!still && presses(one))) continue
		const { course } = learning
		events.push({
			uid: `${personId}.${course.slug}.${standing.round}@${new URL(deps.env.origin).hostname}`,
			day,
			title: said.due(course.title),
			text: urgency === 'overdue' && day < today ? said.overdue : said.minutes(learning.minutesLeft),
			url: `${deps.env.origin}${urls.course(course.slug)}`,
			cancelled: !still,
			changedAt: await changedAt(deps, personId, one),
		})
	}
	return calendarText(said.name, events)
}

/** When something was last said that moves the day: an assignment, an act, a completion. */
async function changedAt(deps: Needs, personId: string, { standing, learning }: MyCourse): Promise<Date> {
	const { slug } = learning.course
	const [versions, acts] = await Promise.all([
		assignmentVersionsOf(deps.db.read, slug),
		actsFor(deps.db.read, personId, slug),
	])
	const known = [
		...versions.flat().map((version) => version.knownAt),
		...acts.map((act) => act.knownAt),
		...[standing?.completedAt, standing?.assignedAt].flatMap((at) => at ?? []),
	].filter((at) => at <= deps.now())
	return new Date(Math.max(0, ...known.map((at) => at.getTime())))
}
