import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { contentWorld, jobIn } from '#app/server/content/content-world.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { draftFor } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'
import type { ReadingAnswer } from '#app/ui/studio/bench/ask-reading'
import { urls } from '#app/urls'

export const handle = { may: 'content-edit' }

/** There is nothing to see here; whoever comes is led to the draft. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const found = await draftFor(context.deps.db.read, me, params.draft)
	if (!found) throw notFound()
	return redirect(urls.draft(found.draft.id))
}

const asked = z.object({ text: z.string(), whole: z.literal('yes').optional() })
const statuses = { superseded: 409, busy: 503, timeout: 422, crashed: 422, unavailable: 503 } as const

/** Reads a text as it is being written; nothing is kept of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { db, draftReader } = context.deps
	const me = await requireMay(context, request, 'content-edit')
	const form = asked.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const found = await draftFor(db.read, me, params.draft)
	if (!found) throw notFound()
	const { kind, slug, file } = found.draft
	const { text, whole } = form.data
	const job = jobIn(await contentWorld(db), { kind, slug, file, text })
	const answer = await draftReader.read({ personId: me.id, job, whole: whole === 'yes' })
	const status = answer.ok ? 200 : statuses[answer.why]
	return Response.json(answer satisfies ReadingAnswer, { status })
}
