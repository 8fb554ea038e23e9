import { type CourseProgress, courseProgress } from '#app/core/learning/course-progress'
import type { Course, Lesson } from '#app/core/learning/lesson'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { allCourses, allLessons, allScenarios } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { evidenceOf, openRound, type PersonEvidence } from '../store/evidence.server'
import { teamsWithMembers } from '../store/team-members.server'

export type MemberCourse = {
	slug: string
	title: string
	done: number
	of: number
	completedAt: Date | null
	steps: { kind: 'lesson' | 'scenario'; title: string; done: boolean }[]
}
export type TeamView = {
	id: string
	name: string
	members: { id: string; name: string; courses: MemberCourse[] }[]
}

/**
 * The teams a trainer looks after: of each member the courses that were begun, with what is done and what is not yet.
 * Lessons read, checks passed and official passes only: nothing of practice, no score, and no order but the names'.
 */
export async function teamsView(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	me: { id: string; trains: readonly string[] },
): Promise<TeamView[]> {
	const [teams, courses, lessons, scenarios] = await Promise.all([
		teamsWithMembers(db.read, me.trains, me.id),
		allCourses(db),
		allLessons(db),
		allScenarios(db),
	])
	const titles = new Map(
		scenarios.map(
			({ definition }) => [definition.slug, filledPlainly(definition, definition.title)] as const,
		),
	)
	const own = lessons.map(({ lesson }) => lesson)
	const seen: TeamView[] = []
	for (const { id, name, members } of teams) {
		const shown: TeamView['members'] = []
		for (const member of members) {
			const evidence = await evidenceOf(db.read, member.id, now())
			const begun = courses.flatMap(({ course }) => memberCourse(course, own, titles, evidence, now()))
			shown.push({ ...member, courses: begun })
		}
		seen.push({ id, name, members: shown })
	}
	return seen
}

function memberCourse(
	course: Course,
	lessons: Lesson[],
	titles: ReadonlyMap<string, string>,
	evidence: PersonEvidence,
	at: Date,
): MemberCourse[] {
	const progress = courseProgress(course, lessons, openRound(evidence, course, at).evidence)
	const completedAt = evidence.coursesCompleted.get(course.slug) ?? null
	if (progress.done === 0 && completedAt === null) return []
	const { slug, title } = course
	const { done, of } = progress
	return [{ slug, title, done, of, completedAt, steps: stepsOf(course, progress, lessons, titles) }]
}

function stepsOf(
	course: Course,
	progress: CourseProgress,
	lessons: Lesson[],
	titles: ReadonlyMap<string, string>,
): MemberCourse['steps'] {
	const lessonTitle = (slug: string) =>
		lessons.find((lesson) => lesson.course === course.slug && lesson.slug === slug)?.title ?? slug
	return [
		...progress.lessons.map(({ slug, done }) => ({
			kind: 'lesson' as const,
			title: lessonTitle(slug),
			done,
		})),
		...progress.scenarios.map(({ slug, done }) => ({
			...{ kind: 'scenario' as const, title: titles.get(slug) ?? slug, done },
		})),
	]
}
