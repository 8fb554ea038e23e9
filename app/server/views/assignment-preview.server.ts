import type { AssignmentVersion } from '#app/core/records/assignment'
import { dayOf, lastDay } from '#app/core/records/day'
import { everMeant } from '#app/core/records/ever-meant'
import { type CourseAsked, type Standing, standingOf } from '#app/core/records/standing'
import type { Deps } from '../deps.server'
import { peopleForCourse } from '../store/course-people.server'
import { pathOf } from '../store/raw-reader.server'
import { askingOf } from '../store/standings.server'

/** What a change does to one person. */
export type Effect = 'new' | 'gone' | 'due'

export type AffectedPerson = {
	id: string
	name: string
	teamId: string | null
	effect: Effect
	/** The last days on which it is in time, before and after. */
	dueBefore: string | null
	dueAfter: string | null
	completed: boolean
	overdue: boolean
}

export type AssignmentPreview = {
	/** Who must take the course once the change holds. */
	asked: number
	newly: number
	noLonger: number
	otherDue: number
	/** Of those newly asked: who has completed it already. */
	completed: number
	/** Who is overdue at once and was not before. */
	overdue: number
	/** The day that was looked at: today, or when it begins. */
	day: string
	/** How many affected people stand before those that are shown; from where the names before and after them begin, null at either end. */
	first: number
	earlier: number | null
	later: number | null
	people: AffectedPerson[]
	/** Everybody whose standing differs, also in what is to come. */
	differing: string[]
}

/** So many names are shown at once. */
export const namesShown = 50

/** Who is affected when an assignment becomes this: worked out by what decides standings, over both its versions. */
export async function assignmentPreview(
	deps: Pick<Deps, 'db' | 'env' | 'now'>,
	version: AssignmentVersion,
	first = 0,
): Promise<AssignmentPreview> {
	const world = await askingOf(deps.db.read, deps.env.timeZone)
	const now = deps.now()
	const at = version.from > now ? version.from : now
	const before = asBefore(courseIn(world.courses, version.course), version)
	const after = withVersion(before, version)
	const found: AssignmentPreview = {
		...{ asked: 0, newly: 0, noLonger: 0, otherDue: 0, completed: 0, overdue: 0 },
		...{ day: dayOf(at, world.houseZone), first: 0, people: [], differing: [] },
		...{ earlier: null, later: null },
	}
	const mayMean = everMeant([...versionsOf(before, version.assignmentId), version])
	const path = await pathOf(deps.db.read)
	for await (const people of peopleForCourse(path, version.course)) {
		for (const { name, teamId, history } of people) {
			const stood = standingOf(history, before, world, { at, known: now })
			const stands = mayMean(history)
				? standingOf(history, after, world, { at, known: version.knownAt })
				: stood
			if (stands?.required) found.asked += 1
			if (!isSame(stood, stands)) found.differing.push(history.id)
			const effect = effectOf(stood, stands)
			if (effect === null) continue
			const completed = effect === 'new' && stands?.state === 'completed'
			const overdue = stands?.state === 'overdue' && stood?.state !== 'overdue'
			found.newly += effect === 'new' ? 1 : 0
			found.noLonger += effect === 'gone' ? 1 : 0
			found.otherDue += effect === 'due' ? 1 : 0
			found.completed += completed ? 1 : 0
			found.overdue += overdue ? 1 : 0
			found.people.push({
				...{ id: history.id, name, teamId, effect, completed, overdue },
				dueBefore: stood?.required && stood.dueAt ? lastDay(stood.dueAt, world.houseZone) : null,
				dueAfter: stands?.dueAt ? lastDay(stands.dueAt, world.houseZone) : null,
			})
		}
	}
	found.people.sort(
		(one, other) =>
			Number(other.overdue) - Number(one.overdue) ||
			one.name.localeCompare(other.name) ||
			(one.id < other.id ? -1 : 1),
	)
	const from = first < found.people.length ? first : 0
	const end = from + namesShown
	return {
		...found,
		first: from,
		earlier: from > 0 ? Math.max(0, from - namesShown) : null,
		later: end < found.people.length ? end : null,
		people: found.people.slice(from, end),
	}
}

function courseIn(courses: readonly CourseAsked[], course: string): CourseAsked {
	return courses.find((one) => one.course === course) ?? { course, terms: [], assignments: [] }
}

/** Without the version itself and any later one: it may be kept already. */
function asBefore(asked: CourseAsked, { assignmentId, version }: AssignmentVersion): CourseAsked {
	const assignments = asked.assignments
		.map((versions) => versions.filter((one) => one.assignmentId !== assignmentId || one.version < version))
		.filter((versions) => versions.length > 0)
	return { ...asked, assignments }
}

function withVersion(asked: CourseAsked, version: AssignmentVersion): CourseAsked {
	const own = versionsOf(asked, version.assignmentId)
	const others = asked.assignments.filter((versions) => versions !== own)
	return { ...asked, assignments: [...others, [...own, version]] }
}

function versionsOf({ assignments }: CourseAsked, assignmentId: string): readonly AssignmentVersion[] {
	return assignments.find((versions) => versions[0]?.assignmentId === assignmentId) ?? []
}

function effectOf(before: Standing | null, after: Standing | null): Effect | null {
	const [was, is] = [before?.required ?? false, after?.required ?? false]
	if (was !== is) return is ? 'new' : 'gone'
	return is && before?.dueAt?.getTime() !== after?.dueAt?.getTime() ? 'due' : null
}

function isSame(one: Standing | null, other: Standing | null): boolean {
	if (one === null || other === null) return one === other
	return compared.every((field) => {
		const [was, is] = [one[field], other[field]]
		return was instanceof Date && is instanceof Date ? was.getTime() === is.getTime() : was === is
	})
}

const compared = [
	...(['state', 'required', 'round', 'assignmentId', 'assignedAt', 'dueAt', 'startedAt'] as const),
	...(['completedAt', 'expiresAt', 'renewFrom', 'recordSeq', 'changesAt'] as const),
]
