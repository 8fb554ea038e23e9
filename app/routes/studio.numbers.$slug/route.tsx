import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addWording } from '#app/server/acts/add-wording.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { draftFor } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'
import { numbersPage } from '#app/server/views/numbers-page.server'
import { numbersParams, numbersQueryFrom } from '#app/server/views/numbers-query'
import { NumbersPage } from '#app/ui/studio/numbers/numbers-page'
import { numbersWords } from '#app/ui/words/numbers'
import { isId, isSlug, urls } from '#app/urls'
import { addForm } from './add-form'
import { pageProps } from './page-props'

export const handle = { may: 'replies-rate' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${numbersWords.title(data?.title ?? '')} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	if (!isSlug(params.slug)) throw notFound()
	const asked = new URL(request.url).searchParams
	const query = numbersQueryFrom(asked)
	const page = await numbersPage(context.deps, me, params.slug, query)
	if (!page) throw notFound()
	const added = asked.get('added')
	const draft = added && isId(added) ? await draftFor(context.deps.db.read, me, added) : null
	return { ...pageProps(params.slug, query, page), added: draft && urls.draft(draft.draft.id) }
}

/** Puts a typed text into this trainer's draft, as they have edited it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	if (!isSlug(params.slug)) throw notFound()
	const asked = addForm(await formOf(request))
	if (!asked) throw new Response('Bad request', { status: 400 })
	const { to, words, original } = asked
	const done = to
		? await addWording(context.deps, me, { slug: params.slug, to, words })
		: ({ ok: false, refused: 'no-choice' } as const)
	if (!done.ok && done.refused === 'not-found') throw notFound()
	if (!done.ok) {
		const status = done.refused === 'unread' ? 503 : done.refused === 'moved-on' ? 409 : 422
		const chosen = to ? `${to.kind}:${to.id}` : ''
		return data({ refused: done.refused, original, words, to: chosen }, { status })
	}
	const query = numbersParams(numbersQueryFrom(new URL(request.url).searchParams))
	return redirect(urls.numbers(params.slug, `${query}${query && '&'}added=${done.draft}`))
}

export default function NumbersRoute() {
	return <NumbersPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>() ?? null} />
}
