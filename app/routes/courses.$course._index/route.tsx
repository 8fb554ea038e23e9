import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '#app/server/http/answers.server'
import { goneOrNotFound } from '#app/server/http/gone.server'
import { requireMay } from '#app/server/session/require.server'
import { learningOf } from '#app/server/views/learning.server'
import { termsFor } from '#app/server/views/terms.server'
import { CoursePage } from '#app/ui/courses/course-page'
import { isSlug, urls } from '#app/urls'
import { courseSteps } from './course-steps'

export const handle = { may: 'learn' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.title ?? 'Course'} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const { courses } = await learningOf(context.deps, me.id)
	if (!isSlug(params.course)) throw notFound()
	const found = courses.find(({ course }) => course.slug === params.course)
	if (!found) throw await goneOrNotFound(context.deps, ['course', params.course])
	const { course, progress, minutesLeft, completedAt } = found
	const { steps, next } = courseSteps(found)
	return {
		title: course.title,
		summary: course.summary,
		words: course.words,
		terms: await termsFor(context.deps, course.words),
		steps,
		next,
		left: {
			done: progress.done,
			total: progress.of,
			minutesLeft,
			completedAt,
			lessons: progress.lessons.filter((lesson) => !lesson.read).length,
			checks: progress.lessons.reduce((sum, lesson) => sum + lesson.checksLeft, 0),
			scenarios: progress.scenarios.filter((scenario) => !scenario.done).length,
		},
	}
}

export default function CourseRoute() {
	return <CoursePage {...useLoaderData<typeof loader>()} addresses={{ courses: urls.courses() }} />
}
