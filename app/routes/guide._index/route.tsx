import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { allGuidePages } from '#app/server/content/shelf.server'
import { readsChapter } from '#app/server/session/guide-reach'
import { requireReader } from '#app/server/session/require.server'
import { GuideIndex } from '#app/ui/guide/guide-page'
import { guideWords } from '#app/ui/words/people'
import { urls } from '#app/urls'
import { inReadingOrder } from './in-reading-order'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction = () => [{ title: `${guideWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireReader(context, request)
	const all = (await allGuidePages(context.deps.db))
		.map(({ page }) => page)
		.filter(({ slug }) => readsChapter(me.role, slug))
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
