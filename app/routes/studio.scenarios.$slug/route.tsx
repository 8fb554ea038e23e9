import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMemo } from 'react'
import { notesIn } from '#app/server/content/notes-in.server'
import { scenarioByHash } from '#app/server/content/shelf.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMay } from '#app/server/session/require.server'
import { rootFolder } from '#app/server/store/root.server'
import { heardView } from '#app/server/views/heard-view.server'
import { previewIn } from '#app/server/views/preview-language.server'
import { textView } from '#app/server/views/studio-view.server'
import { ScenarioStudio } from '#app/ui/studio/scenario-studio'
import { isSlug } from '#app/urls'
import { playEngine } from './play-engine'

export const handle = { may: 'content-read' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? `Studio: ${data.title}` : 'Studio'} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'content-read')
	const text = isSlug(params.slug) ? await textView(context.deps, 'scenario', params.slug) : null
	if (!text) throw notFound()
	const version = text.hash === null ? null : await scenarioByHash(context.deps.db, text.hash)
	return {
		title: text.title,
		state: text.state,
		problems: text.problems,
		play: version && {
			...previewIn(version, new URL(request.url).searchParams.get('language'), rootFolder()),
			bounds: version.bounds,
			notes: notesIn(version.source),
			newest: text.state === 'published',
			hash: version.hash,
			heard: heardView(version),
		},
	}
}

export default function StudioScenarioRoute() {
	const view = useLoaderData<typeof loader>()
	const bounds = view.play?.bounds
	const rule = view.play?.definition.rule ?? null
	const engine = useMemo(() => playEngine(bounds ?? [], rule), [bounds, rule])
	return <ScenarioStudio {...view} engine={engine} />
}
