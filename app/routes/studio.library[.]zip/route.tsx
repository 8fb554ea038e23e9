import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportLibrary } from '#app/server/acts/export-library.server'
import { downloadZip } from '#app/server/http/download.server'
import { requireMay } from '#app/server/session/require.server'

export const handle = { may: 'content-edit' }

/** Everything that is published, as the files it would be. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	return downloadZip('library.zip', await exportLibrary(context.deps, me))
}
