import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportPerson } from '#app/server/acts/export-person.server'
import { notFound } from '#app/server/http/answers.server'
import { downloadZip } from '#app/server/http/download.server'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { isId } from '#app/urls'

export const handle = { may: 'person-erase' }

/** Everything that is kept about one person, for whoever carries out what they asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'person-erase')
	if (may(me.role, 'person-erase') !== 'execute') throw new Response('Forbidden', { status: 403 })
	const zip = isId(params.id) ? await exportPerson(context.deps, me, params.id) : null
	if (!zip) throw notFound()
	return downloadZip('person.zip', zip)
}
