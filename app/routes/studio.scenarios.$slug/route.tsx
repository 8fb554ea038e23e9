import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
	type ClientActionFunctionArgs,
	type ShouldRevalidateFunctionArgs,
	useLoaderData,
} from '@remix-run/react'
import { useMemo } from 'react'
import { typedText } from '#app/server/acts/typed-text.server'
import { notesIn } from '#app/server/content/notes-in.server'
import { scenarioByHash } from '#app/server/content/shelf.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { rootFolder } from '#app/server/store/root.server'
import { heardView } from '#app/server/views/heard-view.server'
import { belongsTo } from '#app/server/views/owners-view.server'
import { previewIn } from '#app/server/views/preview-language.server'
import { previewWritten } from '#app/server/views/preview-written.server'
import { textView } from '#app/server/views/studio-view.server'
import type { Typed } from '#app/ui/studio/play-engine'
import { ScenarioStudio } from '#app/ui/studio/scenario-studio'
import { isSlug, urls } from '#app/urls'
import { playEngine } from './play-engine'
import { useWritten } from './use-written'
import { moveFromPost, writtenForm } from './written-form'

export const handle = { may: 'content-read' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? `Studio: ${data.title}` : 'Studio'} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-read')
	const text = isSlug(params.slug) ? await textView(context.deps, 'scenario', params.slug) : null
	if (!text) throw notFound()
	const version = text.hash === null ? null : await scenarioByHash(context.deps.db, text.hash)
	return {
		title: text.title,
		...(text.hash !== null && isSlug(params.slug) && { slug: params.slug }),
		state: text.state,
		problems: text.problems,
		askToRate: version && text.state !== 'retired' && isSlug(params.slug) ? urls.newPanel(params.slug) : null,
		versions: urls.versions('scenario', params.slug ?? ''),
		belongs: await belongsTo(context.deps, me, { kind: 'scenario', slug: params.slug ?? '' }),
		play: version && {
			...previewIn(version, new URL(request.url).searchParams.get('language'), rootFolder()),
			bounds: version.bounds,
			notes: notesIn(version.source),
			newest: text.state === 'published' || text.state === 'retired',
			hash: version.hash,
			heard: heardView(version),
		},
	}
}

/** What an author types in the preview, marked here: the scorer is too large for a browser. Nothing is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	await requireMay(context, request, 'content-read')
	const asked = writtenForm(await formOf(request))
	const version = asked && (await scenarioByHash(context.deps.db, asked.hash))
	if (!asked || !version || version.definition.slug !== params.slug) throw notFound()
	const refused = (why: 'empty-text' | 'long-text' | 'moved-on'): Typed => ({ ok: false, refused: why })
	const typed = typedText(asked.text)
	if (!typed.ok) return data(refused(typed.refused), { status: 422 })
	const { definition } = previewIn(version, asked.language, rootFolder())
	const moves = asked.moves.map(moveFromPost)
	const written = previewWritten(definition, { ...asked, moves }, typed.text)
	if (!written) return data(refused('moved-on'), { status: 409 })
	return data<Typed>({ ok: true, ...written })
}

/** Where the server is out of reach the preview stays, and says so. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<Typed> {
	try {
		return await serverAction<Typed>()
	} catch (error) {
		if (error instanceof TypeError) return { ok: false, refused: 'unreachable' }
		throw error
	}
}

/** Typing in the preview changes nothing that is on the page. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return formMethod === undefined && defaultShouldRevalidate
}

export default function StudioScenarioRoute() {
	const view = useLoaderData<typeof loader>()
	const bounds = view.play?.bounds
	const rule = view.play?.definition.rule ?? null
	const written = useWritten(view.play?.hash ?? '', view.play?.spoken?.tag ?? null)
	const engine = useMemo(() => playEngine(bounds ?? [], rule, written), [bounds, rule, written])
	return <ScenarioStudio {...view} engine={engine} />
}
