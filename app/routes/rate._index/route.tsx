import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { panelsView } from '#app/server/views/panels-view.server'
import { PanelList } from '#app/ui/rating/panel-list'
import { ratingWords } from '#app/ui/words/rating'

export const handle = { may: 'replies-rate' }
export const meta: MetaFunction = () => [{ title: `${ratingWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	return panelsView(context.deps, me)
}

export default function RateRoute() {
	return <PanelList {...useLoaderData<typeof loader>()} />
}
