import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { mostScript } from '#app/server/content/script-job.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { draftFor } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'
import type { ScriptReply } from '#app/ui/studio/script/ask-script'
import { urls } from '#app/urls'

export const handle = { may: 'content-edit' }

/** There is nothing to see here; whoever comes is led to the draft. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const found = await draftFor(context.deps.db.read, me, params.draft)
	if (!found) throw notFound()
	return redirect(urls.draft(found.draft.id))
}

const asked = z.object({ text: z.string(), script: z.string().optional() })
const statuses = { superseded: 409, busy: 503, timeout: 422, crashed: 422, unavailable: 503 } as const

/** A text as a plain script; with a script, the text as it says now. Nothing is kept of either. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { db, draftReader } = context.deps
	const me = await requireMay(context, request, 'content-edit')
	const form = asked.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const found = await draftFor(db.read, me, params.draft)
	if (!found) throw notFound()
	const { text, script = null } = form.data
	if (Math.max(text.length, script?.length ?? 0) > mostScript)
		return Response.json({ ok: false, why: 'too-long' } satisfies ScriptReply, { status: 413 })
	const answer = await draftReader.script({ personId: me.id, text, script })
	const status = answer.ok ? 200 : statuses[answer.why]
	return Response.json(answer satisfies ScriptReply, { status })
}
