import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flash } from '#app/server/http/flash.server'
import { requireMay } from '#app/server/session/require.server'
import { completionsView } from '#app/server/views/completions-view.server'
import { CompletionsPage } from '#app/ui/completions/completions-page'
import { completionsWords as words } from '#app/ui/words/completions'
import { urls } from '#app/urls'
import { completionsAct } from './completions-act'
import { completionsForm } from './completions-form'

export const handle = { may: 'completions-import' }
export const meta: MetaFunction = () => [{ title: `${words.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'completions-import')
	return completionsView(context.deps, me)
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'completions-import')
	const done = await completionsAct(deps, me, await completionsForm(request))
	if ('refused' in done) return data({ refused: done.refused }, { status: 422 })
	if (done.said === null) return redirect(urls.importCompletions())
	const message = { kind: done.kind ?? ('success' as const), text: done.said }
	return redirect(urls.importCompletions(), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
	})
}

export default function CompletionsRoute() {
	const posted = useActionData<typeof action>()
	return <CompletionsPage {...useLoaderData<typeof loader>()} refused={posted?.refused ?? null} />
}
