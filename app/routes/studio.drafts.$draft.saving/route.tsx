import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { saveDraft } from '#app/server/acts/save-draft.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { namesOf } from '#app/server/store/people.server'
import type { SaveAnswer } from '#app/ui/studio/bench/save-text'
import { urls } from '#app/urls'

export const handle = { may: 'content-edit' }

const asked = z.object({ text: z.string(), version: z.coerce.number().int().min(0) })

/** There is nothing to see here: back to the draft. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'content-edit')
	return redirect(urls.draft(params.draft ?? ''))
}

/** Keeps a text that is being written. It answers data, so that the page it came from stays as it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const form = asked.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const saved = await saveDraft(deps, me, { id: params.draft ?? '', ...form.data })
	if (saved.ok) return Response.json({ ...saved, at: saved.at.toISOString() } satisfies SaveAnswer)
	if (saved.refused === 'moved-on') {
		const { text, version, byId, at } = saved
		const by = (await namesOf(deps.db.read, [byId])).get(byId) ?? ''
		const told = { ok: false, refused: 'moved-on', text, version, by, at: at.toISOString() } as const
		return Response.json(told satisfies SaveAnswer, { status: 409 })
	}
	const { refused } = saved
	const status = { 'not-found': 404, closed: 409, 'too-long': 413 }[refused]
	return Response.json({ ok: false, refused } satisfies SaveAnswer, { status })
}
