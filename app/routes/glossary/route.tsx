import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sitePageBySlug } from '#app/server/content/shelf.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMe } from '#app/server/session/require.server'
import { SitePageView } from '#app/ui/pages/site-page'
import { siteWords } from '#app/ui/words/site'
import { urls } from '#app/urls'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction = () => [{ title: `${siteWords.glossary} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMe(context, request)
	const found = await sitePageBySlug(context.deps.db, 'glossary')
	if (!found) throw notFound()
	const { title, summary, terms, words } = found.page
	return { title, summary, terms, words }
}

export default function GlossaryRoute() {
	return <SitePageView page={useLoaderData<typeof loader>()} coursesTo={urls.courses()} />
}
