import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { viewingsView } from '#app/server/views/viewings-view.server'
import { ViewingsPage } from '#app/ui/person/viewings-page'
import { viewingWords } from '#app/ui/words/viewings'
import { urls } from '#app/urls'

export const handle = { may: 'viewings-read' }
export const meta: MetaFunction = () => [{ title: `${viewingWords.title} | Rapport` }]

/** Whoever may see only who looked at themselves finds that with their account. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'viewings-read')
	if (may(me.role, 'viewings-read') !== 'all') throw redirect(`${urls.account()}#own-viewings`)
	return viewingsView(context.deps, me, new URL(request.url).searchParams)
}

export default function ViewingsRoute() {
	return <ViewingsPage {...useLoaderData<typeof loader>()} />
}
