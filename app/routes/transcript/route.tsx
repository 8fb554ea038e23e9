import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnDoubt, doubtForm } from '#app/server/http/doubt-form.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { doubtsOf } from '#app/server/store/doubts.server'
import { transcriptView } from '#app/server/views/transcript-view.server'
import { TranscriptPage } from '#app/ui/transcript/transcript-page'
import { doubtWords } from '#app/ui/words/doubts'
import { transcriptWords as words } from '#app/ui/words/transcript'
import { urls } from '#app/urls'
import { doubtable } from './doubtable'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${words.title} | Rapport` }]

/** What one has completed oneself, and what one has said is wrong with it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'learn')
	const [view, doubts] = await Promise.all([transcriptView(deps, me.id), doubtsOf(deps.db.read, me.id)])
	const asked = new URL(request.url).searchParams.get('record')
	return {
		...{ name: null, about: `${me.name}, ${me.email}`, ...view },
		...{ doubts, ...(await doubtable(deps, me.id, view, asked)) },
	}
}

/** What is wrong here is told to HR, taken back, or its answer is read. */
export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'records-doubt')
	const form = doubtForm(await formOf(request))
	if (!form) throw new Response('Bad request', { status: 400 })
	const done = await actOnDoubt(deps, me.id, form)
	if (!done.ok) return data(done.refused, { status: 422 })
	const { kind, text } = done.said
	const headers = { 'Set-Cookie': await flash(deps.keys.cookie, { kind, text: doubtWords[text] }) }
	return redirect(`${urls.transcript()}#doubts`, { headers })
}

export default function TranscriptRoute() {
	const { doubts, records, asked, ...page } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>() ?? null
	return <TranscriptPage {...page} doubts={{ doubts, records, asked, refused }} />
}
