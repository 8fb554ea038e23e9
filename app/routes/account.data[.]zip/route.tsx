import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportPerson } from '#app/server/acts/export-person.server'
import { notFound } from '#app/server/http/answers.server'
import { downloadZip } from '#app/server/http/download.server'
import { requireMe } from '#app/server/session/require.server'

export const handle = { may: 'signed-in' }

/** Everything that is kept about oneself. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMe(context, request)
	const zip = await exportPerson(context.deps, me, me.id)
	if (!zip) throw notFound()
	return downloadZip('my-data.zip', zip)
}
