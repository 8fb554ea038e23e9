import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { transcriptView } from '#app/server/views/transcript-view.server'
import { TranscriptPage } from '#app/ui/transcript/transcript-page'
import { transcriptWords as words } from '#app/ui/words/transcript'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${words.title} | Rapport` }]

/** What one has completed oneself. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const view = await transcriptView(context.deps, me.id)
	return { name: null, about: `${me.name}, ${me.email}`, ...view }
}

export default function TranscriptRoute() {
	return <TranscriptPage {...useLoaderData<typeof loader>()} />
}
