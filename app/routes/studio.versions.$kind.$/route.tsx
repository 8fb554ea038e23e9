import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { restoreVersion } from '#app/server/acts/restore-version.server'
import { retireContent } from '#app/server/acts/retire-content.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { mayReadKeys } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'
import { belongsTo } from '#app/server/views/owners-view.server'
import { seenVersion } from '#app/server/views/seen-version.server'
import { comparisonView, versionsView } from '#app/server/views/versions-view.server'
import { SeenVersion } from '#app/ui/studio/versions/seen-version'
import { VersionsPage } from '#app/ui/studio/versions/versions-page'
import { versionsWords } from '#app/ui/words/versions'
import { urls } from '#app/urls'
import { refusalText } from './refusal-text'
import { textOf } from './text-of'
import { versionsForm } from './versions-form'

export const handle = { may: 'content-read' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? versionsWords.title(data.view.title) : versionsWords.link} | Rapport` },
]

export async function loader({ request, params, context: { deps, ...context } }: LoaderFunctionArgs) {
	const me = await requireMay({ deps, ...context }, request, 'content-read')
	const text = textOf(params.kind, params['*'])
	const view = text && (await versionsView(deps, me, text.kind, text.slug))
	if (!text || !view) throw notFound()
	const { kind, slug } = text
	const query = new URL(request.url).searchParams
	const [see, from, to] = ['see', 'from', 'to'].map((name) => query.get(name))
	const seen = see ? await seenVersion(deps, kind, slug, see) : null
	const belongs = await belongsTo(deps, me, text)
	const closed = !(await mayReadKeys(deps.db.read, me, kind, slug))
	const compared = from && to ? await comparisonView(deps, kind, slug, { from, to }) : null
	if ((see && !seen) || (from && to && !compared)) throw notFound()
	const comparison = closed ? null : compared
	return { ...text, view, belongs, closed, comparison, seen: seen && see ? { hash: see, ...seen } : null }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-read')
	const text = textOf(params.kind, params['*'])
	if (!text) throw notFound()
	const form = versionsForm(await formOf(request))
	if (!form) throw new Response('Bad request', { status: 400 })
	const says = async (kind: 'success' | 'info', message: string) => ({
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, { kind, text: message }) },
	})
	if (form.intent === 'restore') {
		const done = await restoreVersion(deps, me, { ...text, hash: form.hash })
		if (done.ok) {
			const message = done.already ? versionsWords.restoredAlready : versionsWords.restored
			return redirect(urls.draft(done.id), await says(done.already ? 'info' : 'success', message))
		}
		if (done.refused === 'not-found') throw notFound()
		return data({ intent: 'restore', reason: '', text: refusalText(done) }, { status: 409 })
	}
	const { intent, reason } = form
	const done = await retireContent(deps, me, { ...text, act: intent, reason })
	if (done.ok) {
		const message = intent === 'retire' ? versionsWords.retiredDone : versionsWords.broughtBack
		return redirect(urls.versions(text.kind, text.slug), await says('success', message))
	}
	if (done.refused === 'not-found') throw notFound()
	const status = done.refused.endsWith('-reason') ? 422 : 409
	return data({ intent, reason, text: refusalText(done) }, { status })
}

export default function VersionsRoute() {
	const { kind, slug, view, seen, comparison, belongs, closed } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>() ?? null
	if (seen) return <SeenVersion seen={seen} slug={slug} title={view.title} />
	const page = { ...view, kind, slug, belongs, closed, comparison, refused }
	return <VersionsPage {...page} />
}
