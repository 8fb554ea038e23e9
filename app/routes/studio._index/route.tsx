import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { draftsView } from '#app/server/views/drafts-view.server'
import { studioView } from '#app/server/views/studio-view.server'
import { whoseTexts } from '#app/server/views/whose-texts.server'
import { StudioList } from '#app/ui/studio/studio-list'
import { studioWords } from '#app/ui/words/studio'
import { urls } from '#app/urls'

export const handle = { may: 'content-read' }
export const meta: MetaFunction = () => [{ title: `${studioWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-read')
	const { whose, told } = await whoseTexts(context.deps, me, new URL(request.url).searchParams)
	const [{ scenarios, lessons, courses }, { drafts, toReview }] = await Promise.all([
		studioView(context.deps),
		draftsView(context.deps, me),
	])
	return {
		whose,
		drafts: drafts.map(({ id, ...draft }) => ({ ...draft, url: urls.draft(id) })),
		toReview: toReview.map(({ id, ...draft }) => ({ ...draft, url: urls.draftReview(id) })),
		courses: told('course', courses).map(({ slug, ...item }) => ({
			...item,
			url: urls.versions('course', slug),
		})),
		scenarios: told('scenario', scenarios).map(({ slug, ...item }) => ({
			...item,
			url: urls.studioScenario(slug),
			numbers: item.publishedAt && urls.numbers(slug),
		})),
		lessons: told('lesson', lessons).map(({ slug, ...item }) => ({
			...item,
			url: `/studio/lessons/${slug}`,
		})),
	}
}

export default function StudioRoute() {
	return <StudioList {...useLoaderData<typeof loader>()} />
}
