import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { allGuidePages } from '#app/server/content/shelf.server'
import { requireMay } from '#app/server/session/require.server'
import { GuideIndex } from '#app/ui/guide/guide-page'
import { guideWords } from '#app/ui/words/people'
import { urls } from '#app/urls'
import { inReadingOrder } from './in-reading-order'

export const handle = { may: 'content-read' }
export const meta: MetaFunction = () => [{ title: `${guideWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'content-read')
	const all = (await allGuidePages(context.deps.db)).map(({ page }) => page)
	const linked = ({ slug, title, summary }: (typeof all)[number]) => ({
		to: `${urls.guide()}/${slug}`,
		title,
		summary,
	})
	const isProblem = ({ slug }: { slug: string }) => slug.startsWith('problems/')
	return {
		pages: inReadingOrder(all.filter((page) => !isProblem(page))).map(linked),
		problems: all.filter(isProblem).map(linked),
	}
}

export default function GuideRoute() {
	return <GuideIndex {...useLoaderData<typeof loader>()} />
}
