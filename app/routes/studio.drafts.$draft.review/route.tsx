import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { seenBy } from '#app/server/acts/review-draft.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { affectedView } from '#app/server/views/affected-view.server'
import { placesToComment } from '#app/server/views/places-to-comment.server'
import { reviewView } from '#app/server/views/review-view.server'
import { Affected } from '#app/ui/studio/changes/affected'
import { ReviewPage } from '#app/ui/studio/review/review-page'
import { reviewWords } from '#app/ui/words/review'
import { urls } from '#app/urls'
import { reviewAct } from './review-act'
import { reviewAsked } from './review-asked'

export const handle = { may: 'content-publish' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? reviewWords.title(data.draft.title) : 'Review'} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-publish')
	const found = await seenBy(context.deps.db.read, me, params.draft ?? '')
	if (!found) throw notFound()
	const view = await reviewView(context.deps, me, found)
	const places = view.withheld ? [] : await placesToComment(context.deps, me, found.draft)
	const asked = new URL(request.url).searchParams.get('place')
	const affected = await affectedView(context.deps, found.draft.kind, found.draft.slug)
	return { ...view, affected, places, place: places.find(({ value }) => value === asked)?.value }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-publish')
	const id = params.draft ?? ''
	if (!(await seenBy(deps.db.read, me, id))) throw notFound()
	const form = reviewAsked.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const done = await reviewAct(deps, me, id, form.data)
	if (!done.ok) return data(done, { status: done.status })
	if ('here' in form.data && form.data.here) return data({ ok: true as const, text: done.text })
	const message = { kind: 'success', text: done.text } as const
	return redirect(done.to ?? urls.draftReview(id), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
	})
}

export default function ReviewRoute() {
	const { affected, ...view } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const refused = answer && !answer.ok ? answer : null
	return (
		<ReviewPage
			{...view}
			refused={refused?.refused ?? null}
			{...(refused && { typed: refused.typed })}
			affected={<Affected {...affected} kind={view.draft.kind} />}
		/>
	)
}
