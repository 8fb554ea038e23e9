import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { closePanel } from '#app/server/acts/close-panel.server'
import { endRating } from '#app/server/acts/end-rating.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { panelResultsView } from '#app/server/views/panel-results-view.server'
import { ResultsPage } from '#app/ui/rating/results-page'
import { panelResultsWords } from '#app/ui/words/panel-results'
import { isId, urls } from '#app/urls'

export const handle = { may: 'replies-rate' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${panelResultsWords.title(data?.title ?? '')} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	const id = isId(params.panel) ? params.panel : null
	const view = id && (await panelResultsView(context.deps, me, id))
	if (!id || !view) throw notFound()
	const addresses = {
		panels: urls.rate(),
		rating: urls.panel(id),
		ratings: urls.panelRatings(id),
		scenario: urls.panelScenario(id),
		guide: `${urls.guide()}/rating-replies`,
	}
	const refused = view.may === 'rate-first' || view.may === 'too-late'
	return data({ ...view, addresses }, { status: refused ? 403 : 200 })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'replies-rate')
	if (!isId(params.panel)) throw notFound()
	const intent = (await formOf(request)).get('intent')
	if (intent !== 'look' && intent !== 'close') throw new Response('Bad request', { status: 400 })
	const done =
		intent === 'look' ? await endRating(deps, me, params.panel) : await closePanel(deps, me, params.panel)
	if (!done.ok && done.refused === 'not-found') throw notFound()
	if (!done.ok && done.refused === 'not-yours') throw new Response('Forbidden', { status: 403 })
	const headers =
		intent === 'close'
			? { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text: panelResultsWords.closed }) }
			: {}
	return redirect(urls.panelResults(params.panel), { headers })
}

export default function ResultsRoute() {
	return <ResultsPage {...useLoaderData<typeof loader>()} />
}
