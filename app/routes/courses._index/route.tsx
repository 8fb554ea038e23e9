import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { learningOf } from '#app/server/views/learning.server'
import { type MyCourse, myCourses } from '#app/server/views/my-courses.server'
import type { CourseCardProps } from '#app/ui/courses/course-card'
import { CoursesPage } from '#app/ui/courses/courses-page'
import { courseLevels, isCourseLevel } from '#app/ui/courses/level-filter'
import { courseWords } from '#app/ui/words/courses'
import { urls } from '#app/urls'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${courseWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const asked = new URL(request.url).searchParams.get('level')
	const level = isCourseLevel(asked) ? asked : null
	const learning = await learningOf(context.deps, me.id)
	const places = new Map(learning.courses.map(({ course }, place) => [course.slug, place + 1]))
	const { courses } = await myCourses(context.deps, me.id, learning)
	const own = new Map(courses.map((one) => [one.learning.course.slug, one]))
	// In the order of the house; one's own by what presses most.
	const cards = (list: readonly MyCourse[]) =>
		list
			.filter(({ learning: { course } }) => level === null || course.level === level)
			.map((one) => cardOf(one, places.get(one.learning.course.slug) ?? 0))
	const completed = (one: MyCourse) => one.learning.completedAt !== null && one.urgency !== 'renew-soon'
	const rest = learning.courses.flatMap(({ course }) => own.get(course.slug) ?? [])
	return {
		level,
		levels: courseLevels.filter((one) => learning.courses.some(({ course }) => course.level === one)),
		mine: cards(courses.filter((one) => one.mine && !completed(one))),
		others: cards(rest.filter((one) => !one.mine && !completed(one))),
		completed: cards(rest.filter(completed)),
	}
}

function cardOf(
	{ learning, mine, urgency, due, holds, enrolled }: MyCourse,
	number: number,
): CourseCardProps {
	const { course, progress, steps, minutesLeft, completedAt } = learning
	return {
		to: urls.course(course.slug),
		number,
		title: course.title,
		summary: course.summary,
		level: course.level,
		principles: course.principles,
		validMonths: course.validMonths,
		own: mine ? { urgency, due, holds, enrolled } : null,
		lessons: steps
			.filter(({ kind }) => kind === 'lesson')
			.map(({ slug, title, minutes, done }) => ({
				to: urls.lesson(course.slug, slug),
				title,
				minutes,
				done,
			})),
		scenarios: course.scenarios.length,
		minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
		done: progress.done,
		total: progress.of,
		minutesLeft,
		complete: completedAt !== null,
	}
}

const addresses = {
	practise: urls.practise(),
	glossary: urls.glossary(),
	sources: urls.sources(),
	coverage: urls.coverage(),
	courses: urls.courses(),
}

export default function CoursesRoute() {
	return <CoursesPage {...useLoaderData<typeof loader>()} addresses={addresses} />
}
