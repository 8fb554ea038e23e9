import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMay } from '#app/server/session/require.server'
import { versionSeen } from '#app/server/views/version-seen.server'
import { VersionSeenPage } from '#app/ui/person/version-seen-page'
import { evidenceWords } from '#app/ui/words/evidence'
import { isId } from '#app/urls'

export const handle = { may: 'records-read' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.title ?? evidenceWords.notThere} | Rapport` },
]

/** A version as one person saw it. Hashes are hex. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-read')
	const { id, hash = '' } = params
	const known = isId(id) && /^[A-Za-z0-9_-]{1,128}$/.test(hash)
	const seen = known ? await versionSeen(context.deps, me, id, hash) : null
	if (!seen) throw notFound()
	await noteViewing(context.deps, me, { personId: seen.person.id, what: 'proof', target: hash.slice(0, 64) })
	return seen
}

export default function VersionSeenRoute() {
	return <VersionSeenPage {...useLoaderData<typeof loader>()} />
}
