import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeMediaAlt, removeMedia } from '#app/server/acts/change-media.server'
import { uploadMedia } from '#app/server/acts/upload-media.server'
import type { Deps } from '#app/server/deps.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { type Me, requireMay } from '#app/server/session/require.server'
import { mediaView } from '#app/server/views/media-view.server'
import { MediaPage, type MediaRefused } from '#app/ui/studio/media/media-page'
import { mediaWords } from '#app/ui/words/media'
import { urls } from '#app/urls'
import { type MediaForm, mediaForm } from './media-form'

export const handle = { may: 'content-edit' }
export const meta: MetaFunction = () => [{ title: `${mediaWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const view = await mediaView(context.deps, me, new URL(request.url).searchParams)
	const at = (page: number | null) => page && addressOf(page)
	return {
		rows: view.rows,
		pager:
			view.previous === null && view.next === null
				? null
				: {
						previous: at(view.previous) || null,
						next: at(view.next) || null,
						text: mediaWords.count(view.first, view.last, view.all),
					},
	}
}

const addressOf = (page: number) => (page === 1 ? urls.mediaLibrary() : `${urls.mediaLibrary()}?page=${page}`)

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const done = await act(deps, me, await mediaForm(request))
	if ('refused' in done) return data(done.refused, { status: 422 })
	const message = await flash(deps.keys.cookie, { kind: 'success', text: mediaWords.done[done.did] })
	const { search } = new URL(request.url)
	const to = done.did === 'said' || done.did === 'removed' ? search : ''
	return redirect(`${urls.mediaLibrary()}${to}`, { headers: { 'Set-Cookie': message } })
}

type Done = { did: keyof typeof mediaWords.done } | { refused: MediaRefused }

async function act(deps: Deps, me: Me, form: MediaForm): Promise<Done> {
	if (form.intent === 'upload') {
		const { alt, file } = form
		const bytes = new Uint8Array(await file.arrayBuffer())
		const done = await uploadMedia(deps, me, { name: file.name, alt, bytes })
		return done.ok ? { did: done.was } : { refused: { of: 'upload', alt, why: done.refused } }
	}
	const { id } = form
	if (form.intent === 'say') {
		const done = await changeMediaAlt(deps, me, form)
		if (!done.ok && done.refused === 'not-found') throw notFound()
		return done.ok ? { did: 'said' } : { refused: { of: 'alt', id, alt: form.alt, why: done.refused } }
	}
	const done = await removeMedia(deps, me, id)
	if (!done.ok && done.refused === 'not-found') throw notFound()
	return done.ok ? { did: 'removed' } : { refused: { of: 'remove', id, why: done.refused } }
}

export default function MediaRoute() {
	const refused = useActionData<typeof action>()
	return <MediaPage {...useLoaderData<typeof loader>()} refused={refused ?? null} />
}
