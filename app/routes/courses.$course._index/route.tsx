import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enrol, leaveCourse } from '#app/server/acts/enrol.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { goneOrNotFound } from '#app/server/http/gone.server'
import { requireMay } from '#app/server/session/require.server'
import { courseView } from '#app/server/views/course-view.server'
import { termsFor } from '#app/server/views/terms.server'
import { toAttest } from '#app/server/views/to-attest.server'
import { CoursePage } from '#app/ui/courses/course-page'
import { coursePageWords } from '#app/ui/words/course-page'
import { isSlug, urls } from '#app/urls'
import { courseOwn } from './course-own'
import { courseSteps } from './course-steps'

export const handle = { may: 'learn' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.title ?? 'Course'} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	if (!isSlug(params.course)) throw notFound()
	const view = await courseView(context.deps, me.id, params.course)
	if (!view) throw await goneOrNotFound(context.deps, ['course', params.course])
	const [attest] = await toAttest(context.deps, me.id, params.course)
	const { my, rounds, testOut, gone, since } = view
	const { course, progress, minutesLeft, completedAt, round } = my.learning
	return {
		title: course.title,
		summary: course.summary,
		words: course.words,
		terms: await termsFor(context.deps, course.words),
		...courseSteps(view),
		attest: attest ? { seq: attest.seq, course: attest.course, title: attest.title } : null,
		own: courseOwn(view),
		gone,
		testOut: testOut && { ...testOut, to: urls.scenario(testOut.slug) },
		rules: {
			rules: course,
			lessons: course.lessons.length,
			scenarios: course.scenarios.length,
			checks: view.checks,
		},
		rounds: {
			rounds: rounds.map(({ certificate, ...told }) => ({
				...told,
				certificate: certificate && urls.certificate(certificate),
			})),
			open: round.open && rounds.length > 0 ? { number: round.number, since } : null,
		},
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

/** Takes the course up by oneself, or leaves it again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'self-enrol')
	const { course } = params
	if (!isSlug(course)) throw notFound()
	const intent = (await formOf(request)).get('intent')
	if (intent !== 'enrol' && intent !== 'leave') return data(null, { status: 400 })
	const done = await (intent === 'enrol' ? enrol : leaveCourse)(deps, me, course)
	if (!done.ok && done.refused === 'not-found') throw notFound()
	const message = done.ok
		? ({ kind: 'success', text: coursePageWords.said[done.done] } as const)
		: ({ kind: 'warn', text: coursePageWords.said.assigned } as const)
	return redirect(urls.course(course), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}

export default function CourseRoute() {
	return <CoursePage {...useLoaderData<typeof loader>()} addresses={{ courses: urls.courses() }} />
}
