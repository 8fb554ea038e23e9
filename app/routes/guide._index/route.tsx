import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { allGuidePages } from '#app/server/content/shelf.server'
import { requireMay } from '#app/server/session/require.server'
import { GuideIndex } from '#app/ui/guide/guide-page'
import { guideWords } from '#app/ui/words/people'
import { urls } from '#app/urls'

export const handle = { may: 'content-read' }
export const meta: MetaFunction = () => [{ title: `${guideWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'content-read')
	const pages = (await allGuidePages(context.deps.db)).map(({ page: { slug, title, summary } }) => ({
		to: `${urls.guide()}/${slug}`,
		title,
		summary,
		problem: slug.startsWith('problems/'),
	}))
	return { pages: pages.filter((page) => !page.problem), problems: pages.filter((page) => page.problem) }
}

export default function GuideRoute() {
	return <GuideIndex {...useLoaderData<typeof loader>()} />
}
