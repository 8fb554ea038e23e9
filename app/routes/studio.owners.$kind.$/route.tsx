import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeOwners } from '#app/server/acts/change-owners.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { ownersView } from '#app/server/views/owners-view.server'
import { OwnersPage } from '#app/ui/studio/owners/owners-page'
import { ownersWords } from '#app/ui/words/files'
import { isSlug, urls } from '#app/urls'

export const handle = { may: 'content-edit' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? ownersWords.title(data.title) : 'Studio'} | Rapport` },
]

type Params = { kind?: string | undefined; '*'?: string | undefined }

function ownedText({ kind, '*': slug }: Params) {
	if ((kind !== 'scenario' && kind !== 'course') || !isSlug(slug)) throw notFound()
	return { kind, slug } as const
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const view = await ownersView(context.deps, me, ownedText(params))
	if (!view) throw notFound()
	return { ...view, me: me.id }
}

const asked = z.discriminatedUnion('step', [
	z.object({ step: z.enum(['take', 'step-back']) }),
	z.object({ step: z.enum(['add', 'hand-over']), personId: z.string().max(64) }),
])

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const text = ownedText(params)
	const form = asked.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const done = await changeOwners(deps, me, text, form.data)
	if (done === 'not-found') throw notFound()
	const { step } = form.data
	if (done !== 'ok') return data({ step, refused: done }, { status: done === 'not-yours' ? 409 : 422 })
	const message = { kind: 'success', text: ownersWords.done[step] } as const
	return redirect(urls.owners(text.kind, text.slug), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
	})
}

export default function OwnersRoute() {
	const refused = useActionData<typeof action>() ?? null
	return <OwnersPage {...useLoaderData<typeof loader>()} refused={refused} />
}
