import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMay } from '#app/server/session/require.server'
import { mayReach } from '#app/server/session/scope'
import { transcriptView } from '#app/server/views/transcript-view.server'
import { Breadcrumbs } from '#app/ui/primitives/breadcrumbs'
import { TranscriptPage } from '#app/ui/transcript/transcript-page'
import { transcriptWords as words } from '#app/ui/words/transcript'
import { isId, urls } from '#app/urls'

export const handle = { may: 'results-read' }
export const meta: MetaFunction = () => [{ title: `${words.linkOf} | Rapport` }]

/** What somebody else has completed: for HR, their trainer and the auditor. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'results-read')
	const person = isId(params.id)
		? await deps.db.read.person.findUnique({
				where: { id: params.id },
				select: { id: true, name: true, email: true, teamId: true },
			})
		: null
	if (!person || !mayReach(me, 'records-read', person)) throw notFound()
	await noteViewing(deps, me, { personId: person.id, what: 'transcript' })
	const { id, name, email } = person
	return { id, name, about: `${name}, ${email}`, ...(await transcriptView(deps, id)) }
}

export default function PersonTranscriptRoute() {
	const { id, ...view } = useLoaderData<typeof loader>()
	const trail = [{ label: view.name, to: urls.person(id) }, { label: words.linkOf }]
	return <TranscriptPage {...view} doubts={null} trail={<Breadcrumbs trail={trail} />} />
}
