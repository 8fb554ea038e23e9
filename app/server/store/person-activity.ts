export type FillingActivity = { began: Date[]; tries: { at: Date; passed: boolean }[] }

type Reading = { personId: string; lesson: string; readAt: Date }
type Try = {
	personId: string
	slug: string
	startedAt: Date
	endedAt: Date | null
	passed: boolean | null
}

/** What people did towards courses, by person and course: lessons read, and official tries at the scenarios of each. */
export function fillActivity(
	readings: readonly Reading[],
	tries: readonly Try[],
	scenarios: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Map<string, FillingActivity>> {
	const people = new Map<string, Map<string, FillingActivity>>()
	const activityOf = (personId: string, course: string): FillingActivity => {
		const courses = people.get(personId) ?? new Map<string, FillingActivity>()
		people.set(personId, courses)
		const known = courses.get(course) ?? { began: [], tries: [] }
		courses.set(course, known)
		return known
	}
	for (const { personId, lesson, readAt } of readings)
		activityOf(personId, lesson.split('/')[0] ?? '').began.push(readAt)
	for (const { personId, slug, startedAt, endedAt, passed } of tries) {
		for (const [course, asked] of scenarios) {
			if (!asked.has(slug)) continue
			const activity = activityOf(personId, course)
			activity.began.push(startedAt)
			if (endedAt !== null && passed !== null) activity.tries.push({ at: endedAt, passed })
		}
	}
	return people
}
