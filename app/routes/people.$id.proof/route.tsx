import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMay } from '#app/server/session/require.server'
import { proofView } from '#app/server/views/proof-view.server'
import { ProofPage } from '#app/ui/person/proof-page'
import { proofWords } from '#app/ui/words/proof'
import { isId } from '#app/urls'

export const handle = { may: 'records-read' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${proofWords.title}: ${data?.person.name ?? ''} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-read')
	const view = isId(params.id) ? await proofView(context.deps, me, params.id) : null
	if (!view) throw notFound()
	await noteViewing(context.deps, me, { personId: view.person.id, what: 'proof' })
	return view
}

export default function ProofRoute() {
	return <ProofPage {...useLoaderData<typeof loader>()} />
}
