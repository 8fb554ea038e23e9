import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lessonByHash } from '#app/server/content/shelf.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMay } from '#app/server/session/require.server'
import { belongsTo } from '#app/server/views/owners-view.server'
import { textView } from '#app/server/views/studio-view.server'
import { Words } from '#app/ui/lesson/words-view'
import { LessonStudio } from '#app/ui/studio/lesson-studio'
import { isSlug, urls } from '#app/urls'

export const handle = { may: 'content-read' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? `Studio: ${data.title}` : 'Studio'} | Rapport` },
]

export async function loader({ request, params: { course, lesson }, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-read')
	if (!isSlug(course) || !isSlug(lesson)) throw notFound()
	const text = await textView(context.deps, 'lesson', `${course}/${lesson}`)
	if (!text) throw notFound()
	const { title, state, problems, hash } = text
	const version = hash === null ? null : await lessonByHash(context.deps.db, hash)
	const versions = urls.versions('lesson', `${course}/${lesson}`)
	const belongs = await belongsTo(context.deps, me, { kind: 'lesson', slug: `${course}/${lesson}` })
	return {
		...{ title, state, problems, versions, belongs },
		...(version && { slug: `${course}/${lesson}` }),
		words: version?.lesson.words ?? null,
	}
}

export default function StudioLessonRoute() {
	const { words, ...view } = useLoaderData<typeof loader>()
	return <LessonStudio {...view}>{words && <Words nodes={words} />}</LessonStudio>
}
