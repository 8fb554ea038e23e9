import { type CourseProgress, courseProgress } from '#app/core/learning/course-progress'
import type { Course, Lesson } from '#app/core/learning/lesson'
import { allCourses, allLessons, allScenarios, type ScenarioVersion } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptRow, attemptsOf } from '../store/attempts.server'
import { evidenceOf, type OpenRound, openRound, type PersonEvidence } from '../store/evidence.server'
import { titlesEver } from '../store/version-titles.server'

export type CourseStep = {
	kind: 'lesson' | 'scenario'
	slug: string
	title: string
	summary: string
	minutes: number
	done: boolean
	/** Not read, or not passed officially: what else there is to say. */
	note: 'checks-left' | 'practised' | 'awaited' | null
	/** Of a scenario: the lesson of its course that leads to it, while that is not done. */
	after: string | null
}

export type CourseLearning = {
	course: Course
	progress: CourseProgress
	steps: CourseStep[]
	minutesLeft: number
	completedAt: Date | null
	/** The round that is open, or was completed last. */
	round: OpenRound
}

/** Everything one person's learning pages read: courses with their steps, scenarios, own attempts, evidence. */
export type Learning = {
	courses: CourseLearning[]
	lessons: Lesson[]
	scenarios: ScenarioVersion[]
	attempts: AttemptRow[]
	evidence: PersonEvidence
	/** What scenarios are called, by slug: those that are retired too. */
	titles: ReadonlyMap<string, string>
}

/** Whether an official attempt at this scenario waits for a trainer. */
export function isAwaited({ attempts }: Pick<Learning, 'attempts'>, slug: string): boolean {
	return attempts.some((attempt) => attempt.slug === slug && attempt.confirmation === 'awaited')
}

/** Whether some course's open round asks for this scenario to be passed, as it was in a round before. */
export function isAsked(courses: readonly CourseLearning[], slug: string): boolean {
	return courses.some(
		({ course, round }) =>
			round.open &&
			(course.scenarios.includes(slug) || course.testOut === slug) &&
			!round.evidence.scenariosPassed.has(slug),
	)
}

export async function learningOf(deps: Pick<Deps, 'db' | 'now'>, personId: string): Promise<Learning> {
	const [courses, lessons, scenarios, attempts, evidence, titles] = await Promise.all([
		allCourses(deps.db),
		allLessons(deps.db),
		allScenarios(deps.db),
		attemptsOf(deps.db.read, personId),
		evidenceOf(deps.db.read, personId, deps.now()),
		titlesEver(deps.db.read, 'scenario'),
	])
	const own = lessons.map((version) => version.lesson)
	return {
		courses: courses.map(({ course }) =>
			courseLearning(course, own, scenarios, attempts, { evidence, at: deps.now() }),
		),
		lessons: own,
		scenarios,
		attempts,
		evidence,
		titles,
	}
}

function courseLearning(
	course: Course,
	lessons: Lesson[],
	scenarios: ScenarioVersion[],
	attempts: AttemptRow[],
	{ evidence, at }: { evidence: PersonEvidence; at: Date },
): CourseLearning {
	const round = openRound(evidence, course, at)
	const progress = courseProgress(course, lessons, round.evidence)
	const lessonSteps = progress.lessons.flatMap(({ slug, read, done }): CourseStep[] => {
		const lesson = lessons.find((one) => one.course === course.slug && one.slug === slug)
		if (!lesson) return []
		const { title, summary, minutes } = lesson
		return [
			{
				...{ kind: 'lesson', slug, title, summary, minutes, done },
				note: read && !done ? 'checks-left' : null,
				after: null,
			},
		]
	})
	const leading = lessonSteps.flatMap((step) => {
		const lesson = lessons.find((one) => one.course === course.slug && one.slug === step.slug)
		return step.done || !lesson ? [] : [lesson]
	})
	const scenarioSteps = progress.scenarios.flatMap(({ slug, done }): CourseStep[] => {
		const definition = scenarios.find((one) => one.definition.slug === slug)?.definition
		if (!definition) return []
		const { title, summary, minutes } = definition
		const practised = attempts.some(
			(attempt) =>
				attempt.slug === slug &&
				attempt.endedAt !== null &&
				(round.since === null || attempt.endedAt >= round.since),
		)
		return [
			{
				kind: 'scenario',
				slug,
				title,
				summary,
				minutes,
				done,
				note: done ? null : isAwaited({ attempts }, slug) ? 'awaited' : practised ? 'practised' : null,
				after: leading.find((lesson) => lesson.scenarios.includes(slug))?.title ?? null,
			},
		]
	})
	const steps = [...lessonSteps, ...scenarioSteps]
	return {
		course,
		progress,
		steps,
		minutesLeft: steps.reduce((sum, step) => sum + minutesLeftOf(step, progress), 0),
		completedAt: evidence.coursesCompleted.get(course.slug) ?? null,
		round,
	}
}

/** A lesson that is read takes no more than a minute for each check that is open. */
function minutesLeftOf({ kind, slug, done, note, minutes }: CourseStep, progress: CourseProgress): number {
	if (done) return 0
	if (kind !== 'lesson' || note !== 'checks-left') return minutes
	const open = progress.lessons.find((lesson) => lesson.slug === slug)?.checksLeft ?? 0
	return Math.min(minutes, open)
}
