import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { joinDraft } from '#app/server/acts/join-draft.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { draftFor } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'
import { mergeView } from '#app/server/views/merge-view.server'
import { MergePage } from '#app/ui/studio/merge/merge-page'
import { mergeWords } from '#app/ui/words/files'
import { urls } from '#app/urls'

export const handle = { may: 'content-edit' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? mergeWords.title(data.title) : 'Studio'} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const found = await draftFor(context.deps.db.read, me, params.draft)
	if (!found?.mayWrite) throw notFound()
	const asked = new URL(request.url).searchParams.get('with')
	return mergeView(context.deps, found.draft, asked === 'file' || asked === 'live' ? asked : null)
}

const asked = z.object({
	text: z.string(),
	version: z.coerce.number().int().min(0),
	hash: z.string().max(100),
})

/** Keeps the joined text. What was typed comes back with whatever stood in its way. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const form = asked.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const { text, version } = form.data
	const id = params.draft ?? ''
	const done = await joinDraft(deps, me, { id, text, version, hash: form.data.hash || null })
	if (done === 'not-found') throw notFound()
	if (done !== 'ok') return data({ refused: done, text }, { status: done === 'too-long' ? 413 : 409 })
	const message = await flash(deps.keys.cookie, { kind: 'success', text: mergeWords.saved })
	return redirect(urls.draft(id), { headers: { 'Set-Cookie': message } })
}

export default function MergeRoute() {
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>() ?? null
	return <MergePage key={`${view.version} ${view.theirs?.what}`} {...view} refused={refused} />
}
