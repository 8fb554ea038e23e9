import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guideBySlug } from '#app/server/content/shelf.server'
import { notFound } from '#app/server/http/answers.server'
import { readsChapter } from '#app/server/session/guide-reach'
import { requireReader } from '#app/server/session/require.server'
import { termsFor } from '#app/server/views/terms.server'
import { GuidePageView } from '#app/ui/guide/guide-page'
import { guideWords } from '#app/ui/words/people'
import { isSlug, urls } from '#app/urls'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.title ?? guideWords.title} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireReader(context, request)
	const slug = params['*'] ?? ''
	const found =
		slug.split('/').every(isSlug) && readsChapter(me.role, slug)
			? await guideBySlug(context.deps.db, slug)
			: null
	if (!found) throw notFound()
	const { title, words } = found.page
	const terms = await termsFor(context.deps, words)
	return { title, words, terms, trail: [{ label: guideWords.back, to: urls.guide() }, { label: title }] }
}

export default function GuidePageRoute() {
	return <GuidePageView {...useLoaderData<typeof loader>()} />
}
