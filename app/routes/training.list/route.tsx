import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { keepSavedView, savedViewForm } from '#app/server/acts/keep-saved-view.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { savedViewsFor } from '#app/server/store/saved-views.server'
import { trainingListView } from '#app/server/views/training-list-view.server'
import { keptQuery } from '#app/server/views/training-query'
import { ListPage } from '#app/ui/training/list-page'
import { trainingWords } from '#app/ui/words/training'
import { urls } from '#app/urls'
import { listProps } from './list-props'

export const handle = { may: 'assignments-read' }
export const meta: MetaFunction = () => [{ title: `${trainingWords.listTitle} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assignments-read')
	const asked = new URL(request.url).searchParams
	const [view, saved] = await Promise.all([
		trainingListView(deps, me, asked),
		savedViewsFor(deps.db.read, me, 'training-list'),
	])
	return listProps(me, asked, view, saved)
}

/** Keeps this list under a name, or changes what was kept. */
export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assignments-read')
	// An auditor looks, and keeps nothing here.
	if (me.role === 'auditor') throw new Response('Forbidden', { status: 403 })
	const posted = savedViewForm(await formOf(request))
	if (!posted) throw new Response('Bad request', { status: 400 })
	const query = keptQuery(new URL(request.url).searchParams, ['sort', 'dir']).toString()
	const kept = await keepSavedView(deps, me, posted, { page: 'training-list', query })
	if (!kept.ok) {
		const name = posted.intent === 'delete-view' ? '' : posted.name
		const id = posted.intent === 'save-view' ? null : posted.id
		return data({ refused: kept.refused, name, id }, { status: kept.refused === 'not-found' ? 404 : 422 })
	}
	const message = { kind: 'success', text: trainingWords.kept[kept.done] } as const
	return redirect(urls.trainingList(query), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
	})
}

export default function TrainingListRoute() {
	const problem = useActionData<typeof action>() ?? null
	return <ListPage {...useLoaderData<typeof loader>()} problem={problem} />
}
