import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { draftsView } from '#app/server/views/drafts-view.server'
import { ApprovalsPage } from '#app/ui/studio/review/approvals-page'
import { reviewWords } from '#app/ui/words/review'
import { urls } from '#app/urls'

export const handle = { may: 'content-publish' }
export const meta: MetaFunction = () => [{ title: `${reviewWords.approvalsTitle} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-publish')
	const { toReview } = await draftsView(context.deps, me)
	return { drafts: toReview.map(({ id, ...draft }) => ({ ...draft, url: urls.draftReview(id) })) }
}

export default function ApprovalsRoute() {
	return <ApprovalsPage {...useLoaderData<typeof loader>()} />
}
