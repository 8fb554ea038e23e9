import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { learningOf } from '#app/server/views/learning.server'
import { CoursesPage } from '#app/ui/courses/courses-page'
import { courseWords } from '#app/ui/words/courses'
import { urls } from '#app/urls'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${courseWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const { courses } = await learningOf(context.deps, me.id)
	return courses.map(({ course, progress, steps, minutesLeft }, place) => ({
		to: urls.course(course.slug),
		number: place + 1,
		title: course.title,
		summary: course.summary,
		level: course.level,
		principles: course.principles,
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
		complete: progress.complete,
	}))
}

const addresses = {
	practise: urls.practise(),
	glossary: urls.glossary(),
	sources: urls.sources(),
	coverage: urls.coverage(),
}

export default function CoursesRoute() {
	const courses = useLoaderData<typeof loader>()
	return <CoursesPage courses={courses} addresses={addresses} />
}
