import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { erasuresView } from '#app/server/views/erasures-view.server'
import { ErasuresPage } from '#app/ui/person/erasures-page'
import { erasureWords } from '#app/ui/words/erasure'
import { urls } from '#app/urls'
import { erasureDone } from './erasure-done'

export const handle = { may: 'person-erase' }
export const meta: MetaFunction = () => [{ title: `${erasureWords.title} | Rapport` }]

/** For HR, who answers, and administrators, who carry out; whoever may only ask does that with their account. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'person-erase')
	if (may(me.role, 'person-erase') === 'request') throw new Response('Forbidden', { status: 403 })
	return erasuresView(context.deps, me)
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'person-erase')
	const done = await erasureDone(deps, me, await formOf(request))
	return redirect(urls.erasures(), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, done) } })
}

export default function ErasuresRoute() {
	return <ErasuresPage {...useLoaderData<typeof loader>()} />
}
