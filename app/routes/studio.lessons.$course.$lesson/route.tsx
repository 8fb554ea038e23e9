import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lessonBySlug } from '#app/server/content/shelf.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMay } from '#app/server/session/require.server'
import { textView } from '#app/server/views/studio-view.server'
import { Words } from '#app/ui/lesson/words-view'
import { LessonStudio } from '#app/ui/studio/lesson-studio'
import { isSlug } from '#app/urls'

export const handle = { may: 'content-read' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? `Studio: ${data.title}` : 'Studio'} | Rapport` },
]

export async function loader({ request, params: { course, lesson }, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'content-read')
	if (!isSlug(course) || !isSlug(lesson)) throw notFound()
	const text = await textView(context.deps, 'lesson', `${course}/${lesson}`)
	if (!text) throw notFound()
	const { title, state, problems } = text
	const version = await lessonBySlug(context.deps.db, course, lesson)
	return { title, state, problems, words: version?.lesson.words ?? null }
}

export default function StudioLessonRoute() {
	const { words, ...view } = useLoaderData<typeof loader>()
	return <LessonStudio {...view}>{words && <Words nodes={words} />}</LessonStudio>
}
