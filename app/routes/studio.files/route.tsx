import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { requireMay } from '#app/server/session/require.server'
import { fileBesideStudio } from '#app/server/views/differing-view.server'
import { filesView } from '#app/server/views/files-view.server'
import { FilesPage } from '#app/ui/studio/files/files-page'
import { SeenBoth } from '#app/ui/studio/files/seen-both'
import { filesWords } from '#app/ui/words/files'
import { urls } from '#app/urls'
import { filesAct } from './files-act'
import { filesForm } from './files-form'
import { textNamed } from './text-named'

export const handle = { may: 'content-edit' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.both ? filesWords.seeing(data.both.title) : filesWords.title} | Rapport` },
]

export async function loader({ request, context: { deps, ...context } }: LoaderFunctionArgs) {
	const me = await requireMay({ deps, ...context }, request, 'content-edit')
	const see = new URL(request.url).searchParams.get('see')
	if (see === null) return { view: await filesView(deps, me), both: null }
	const text = textNamed(see)
	const both = text && (await fileBesideStudio(deps, me, text))
	if (!both) throw notFound()
	return { view: null, both }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const asked = await filesForm(request)
	if (asked === null) throw new Response('Bad request', { status: 400 })
	if (asked === 'too-large') return data({ refused: 'too-large' as const }, { status: 413 })
	const done = await filesAct(deps, me, asked)
	if ('refused' in done) return data({ refused: done.refused }, { status: done.status })
	if (!done.message) return redirect(done.to)
	const message = await flash(deps.keys.cookie, { kind: done.kind ?? 'success', text: done.message })
	return redirect(done.to, { headers: { 'Set-Cookie': message } })
}

export default function FilesRoute() {
	const { view, both } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused ?? null
	if (both) return <SeenBoth {...both} />
	return (
		<FilesPage
			withheld={view.withheld}
			refused={refused}
			plan={view.plan}
			differing={view.differing.map(({ slug, kind, ...text }) => ({
				...{ ...text, kind, slug },
				url: urls.versions(kind, slug),
				see: text.mayRead ? `${urls.files()}?see=${kind}/${slug}` : null,
			}))}
		/>
	)
}
