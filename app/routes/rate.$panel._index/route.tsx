import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { rateReply } from '#app/server/acts/rate-reply.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { ratingView } from '#app/server/views/rating-view.server'
import { RatePage } from '#app/ui/rating/rate-page'
import { ratingWords } from '#app/ui/words/rating'
import { isId, urls } from '#app/urls'
import { ratingForm } from './rating-form'

export const handle = { may: 'replies-rate' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.title ?? ratingWords.title} | Rapport` },
]

/** What was refused is read again: the panel may have been closed meanwhile. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return actionStatus !== undefined || defaultShouldRevalidate
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	const asked = new URL(request.url).searchParams.get('reply')
	if (!isId(params.panel) || (asked !== null && !/^[1-9]\d{0,3}$/.test(asked))) throw notFound()
	const id = params.panel
	const view = await ratingView(context.deps, me, {
		panelId: id,
		place: asked === null ? null : Number(asked),
	})
	if (!view) throw notFound()
	const { title, owner, open, closed, all, done, now } = view
	const at = (place: number) => urls.panel(id, place)
	return {
		...{ title, owner, all, done },
		notOpen: open ? null : closed ? ('closed' as const) : ('seen' as const),
		now: now && {
			...now,
			before: now.place > 1 ? at(now.place - 1) : null,
			skip: now.place < all ? at(now.place + 1) : null,
		},
		places: Array.from({ length: all }, (_, index) => ({ place: index + 1, to: at(index + 1) })),
		addresses: { panels: urls.rate(), results: urls.panelResults(id) },
	}
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	if (!isId(params.panel)) throw notFound()
	const { place, value, given, missing } = ratingForm(await formOf(request))
	if (place === null) throw new Response('Bad request', { status: 400 })
	if (!given) return data({ place, value, missing }, { status: 400 })
	const rated = await rateReply(context.deps, me, { panelId: params.panel, place, given })
	if (rated.ok) return redirect(urls.panel(params.panel))
	if (rated.refused === 'not-found') throw notFound()
	return data({ place, value, missing }, { status: 409 })
}

const nothing = { tone: null, respect: null, resolution: null, acceptable: null }

export default function PanelRoute() {
	const { now, ...view } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const typed = answer && answer.place === now?.place ? answer : null
	return (
		<RatePage
			{...view}
			now={
				now && {
					...now,
					again: now.given !== null,
					value: typed?.value ?? now.given ?? nothing,
					missing: typed?.missing ?? [],
				}
			}
		/>
	)
}
