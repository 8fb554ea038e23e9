import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { takeBackDraft } from '#app/server/acts/take-back-draft.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { draftFor } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'
import { draftHistoryView } from '#app/server/views/draft-history-view.server'
import { HistoryPage } from '#app/ui/studio/history/history-page'
import { historyWords } from '#app/ui/words/draft-history'
import { urls } from '#app/urls'

export const handle = { may: 'content-edit' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? historyWords.title(data.draft.title) : historyWords.short} | Rapport` },
]

const number = z.coerce.number().int().min(0)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const found = await draftFor(context.deps.db.read, me, params.draft)
	if (!found) throw notFound()
	const asked = number.safeParse(new URL(request.url).searchParams.get('state') ?? undefined)
	return draftHistoryView(context.deps, found, asked.success ? asked.data : null)
}

const takenBack = z.object({ state: number, version: number })

/** Takes an earlier text back, over the version that was compared with. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const form = takenBack.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const id = params.draft ?? ''
	const done = await takeBackDraft(deps, me, { id, ...form.data })
	if (done.ok) {
		const message = { kind: 'success', text: historyWords.taken } as const
		return redirect(urls.draft(id), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
	}
	if (done.refused === 'moved-on' || done.refused === 'closed')
		return data({ refused: done.refused }, { status: 409 })
	throw notFound()
}

export default function HistoryRoute() {
	return (
		<HistoryPage
			{...useLoaderData<typeof loader>()}
			refused={useActionData<typeof action>()?.refused ?? null}
		/>
	)
}
