import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMay } from '#app/server/session/require.server'
import { attemptEvidence } from '#app/server/views/attempt-evidence.server'
import { AttemptEvidencePage } from '#app/ui/person/attempt-evidence-page'
import { evidenceWords } from '#app/ui/words/evidence'
import { isId } from '#app/urls'

export const handle = { may: 'official-attempt-read' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.title ?? evidenceWords.notThere} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'official-attempt-read')
	const { id, attempt } = params
	const found = isId(id) && isId(attempt) ? await attemptEvidence(context.deps, me, id, attempt) : null
	if (!found || !attempt) throw notFound()
	await noteViewing(context.deps, me, { personId: found.person.id, what: 'attempt', target: attempt })
	return found
}

export default function AttemptEvidenceRoute() {
	return <AttemptEvidencePage {...useLoaderData<typeof loader>()} />
}
