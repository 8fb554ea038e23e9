import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/server/http/answers.server'
import { downloadZip } from '#app/server/http/download.server'
import { draftZipFiles } from '#app/server/library/draft-zip-files.server'
import { zipStream } from '#app/server/library/zip-stream.server'
import { draftFor } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'

export const handle = { may: 'content-edit' }

/** A draft as the files it would be. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const found = await draftFor(context.deps.db.read, me, params.draft)
	if (!found) throw notFound()
	const name = `${found.draft.slug.replace('/', '-')}.zip`
	return downloadZip(name, zipStream(draftZipFiles(context.deps, found.draft)))
}
