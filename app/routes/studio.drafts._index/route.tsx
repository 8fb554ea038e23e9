import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { editContent } from '#app/server/acts/edit-content.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { draftKinds } from '#app/server/store/drafts.server'
import { benchWords } from '#app/ui/words/bench'
import { urls } from '#app/urls'

export const handle = { may: 'content-edit' }

const asked = z.object({ kind: z.enum(draftKinds), slug: z.string().max(170) })

/** Drafts are listed in the studio. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'content-edit')
	return redirect(urls.studio())
}

/** Opens a draft of what is published, and goes to the bench. */
export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const form = asked.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const opened = await editContent(deps, me, form.data)
	if (opened.ok) return redirect(urls.draft(opened.id))
	if (opened.refused !== 'not-yours') throw notFound()
	const { kind, slug } = form.data
	const message = { kind: 'warn', text: benchWords.notYours } as const
	return redirect(urls.versions(kind, slug), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
	})
}
